// Stays connected to a team by the rules of the pages: admission, join, watch for signs of life, join afresh with growing pauses.
// Decodes the state as the pages' library does. Must not decide what to command.
import { getMessageBytes, Protocol } from '@colyseus/core';
import { Decoder } from '@colyseus/schema';
import { CONNECTION_LIMITS } from '../../../../shared/limits.ts';
import { CLOSE_CODES, type GoodbyeMessage, MESSAGES, WATCHDOG_MS } from '../../../../shared/wire/protocol.ts';
import { State } from '../../../../shared/wire/state.ts';
import type { Chance } from './Chance.ts';
import type { NetworkPath } from './NetworkPath.ts';
import { readMessage } from './readMessage.ts';
import type { Seated, ServerProcess } from './ServerProcess.ts';
import type { SimulatedLink } from './SimulatedLink.ts';
import { newOwner } from './SimulatedTime.ts';
import type { Answer, World } from './World.ts';

export type ClientState = 'connecting' | 'open' | 'lost' | 'replaced' | 'removed' | 'erased' | 'refused' | 'left';

/** How to come in: where, and by what; with the seat, where it is one. */
export interface Admission {
  roomId: string;
  options: Record<string, string>;
  seat?: Seated;
}

export interface ClientParts {
  world: World;
  chance: Chance;
  path: NetworkPath;
  /** Takes the seat or a ticket; called before every join. */
  admit: (server: ServerProcess) => Promise<Admission>;
  onAdmitted: (admission: Admission) => void;
  /** The server has said no, for a reason that may pass. */
  onProblem: (code: string) => void;
  onOpen: () => void;
  /** Often, while it is open. */
  onCheck: () => void;
  onMessage: (name: string, payload: unknown) => void;
  /** Every frame as it came, before it is read. */
  onFrame: (frame: Uint8Array) => void;
  /** @param state as decoded, after the frame of this number */
  onState: (state: State, link: SimulatedLink, number: number) => void;
}

export class SteadyClient {
  readonly #parts: ClientParts;
  readonly #owner = newOwner();
  state: ClientState = 'connecting';
  joins = 0;
  #link: SimulatedLink | null = null;
  #decoder: Decoder<State> | null = null;
  /** Raised on every attempt and whenever it is let go: what comes late for an older one is dropped. */
  #generation = 0;
  #steps = 0;
  #attempt = 0;
  #silentMs = 0;
  /** Where the seat's link leads: whose socket is closed goes there again before asking for the seat anew. */
  #known: Admission | null = null;
  #closedMs = 0;
  #admission: Admission | null = null;
  /** The join under way goes to what was known. */
  #isKnownTried = false;
  #hasState = false;

  constructor(parts: ClientParts) {
    this.#parts = parts;
  }

  get link(): SimulatedLink | null {
    return this.#link;
  }

  /** What the server has shown so far; null while there is none. */
  get shown(): State | null {
    return this.state === 'open' && this.#hasState ? (this.#decoder?.state ?? null) : null;
  }

  open(): void {
    this.#parts.world.time.every(CONNECTION_LIMITS.checkMs, this.#owner, () => this.#check());
    this.#tryToJoin();
  }

  /** The page is closed. */
  leave(): void {
    this.#end('left');
  }

  send(name: string, payload: unknown): void {
    if (this.state !== 'open') return;
    // Copied: the framework uses its buffer again.
    this.#link?.toServer(Uint8Array.from(getMessageBytes.raw(Protocol.ROOM_DATA, name, payload)));
  }

  #tryToJoin(): void {
    this.#generation += 1;
    const known = this.#known;
    this.#known = null;
    this.#isKnownTried =
      known !== null && this.#parts.world.time.nowMs() - this.#closedMs <= CONNECTION_LIMITS.sameSeatMsMax;
    if (known !== null && this.#isKnownTried) this.#join(known, this.#generation);
    else this.#ask();
  }

  #ask(): void {
    const generation = this.#generation;
    const { world, path, admit, onAdmitted } = this.#parts;
    this.#limit(generation);
    world.request(path, admit, (answer) => {
      if (generation !== this.#generation) return;
      if (answer.kind !== 'done') this.#onFailed(answer);
      else {
        onAdmitted(answer.value);
        this.#join(answer.value, generation);
      }
    });
  }

  #join(admission: Admission, generation: number): void {
    const { world, path } = this.#parts;
    this.#limit(generation);
    const reserve = (server: ServerProcess): Promise<string> => server.reserve(admission.roomId, admission.options);
    world.request(path, reserve, (answer) => {
      if (generation !== this.#generation) return;
      if (answer.kind === 'done') this.#connect(admission, answer.value, generation);
      // Whatever the matchmaker says: what was asked for before may say more.
      else this.#onRefused();
    });
  }

  /** The room that was known lets nobody in any more. */
  #askAnew(): void {
    this.#isKnownTried = false;
    this.#letGo();
    this.#ask();
  }

  #connect(admission: Admission, sessionId: string, generation: number): void {
    const { world, path } = this.#parts;
    this.#decoder = new Decoder(new State());
    this.#hasState = false;
    const isCurrent = (): boolean => generation === this.#generation;
    this.#admission = admission;
    this.#link = world.connect(path, admission.roomId, sessionId, {
      onFrame: (frame, number) => {
        if (isCurrent()) this.#onFrame(frame, number);
      },
      onClosed: (code) => {
        if (isCurrent()) this.#onClosed(code);
      },
    });
  }

  #onFrame(frame: Uint8Array, number: number): void {
    this.#silentMs = 0;
    this.#parts.onFrame(frame);
    const [code] = frame;
    if (code === Protocol.JOIN_ROOM) this.#onJoined();
    else if (code === Protocol.ROOM_STATE || code === Protocol.ROOM_STATE_PATCH) this.#decode(frame, number);
    else if (code === Protocol.ROOM_DATA) this.#onMessage(frame);
    else if (code === Protocol.ERROR) this.#onRefused();
  }

  #onRefused(): void {
    if (this.#isKnownTried) this.#askAnew();
    else this.#retryLater();
  }

  #onJoined(): void {
    // A watcher's ticket opens once.
    if (this.#admission !== null && 'seatToken' in this.#admission.options) this.#known = this.#admission;
    this.#isKnownTried = false;
    this.#steps += 1;
    this.state = 'open';
    this.joins += 1;
    this.#link?.toServer(Uint8Array.of(Protocol.JOIN_ROOM));
    this.#parts.onOpen();
  }

  #decode(frame: Uint8Array, number: number): void {
    const { decoder, link } = { decoder: this.#decoder, link: this.#link };
    if (decoder === null || link === null) return;
    decoder.decode(Buffer.from(frame), { offset: 1 });
    this.#attempt = 0;
    this.#hasState = true;
    this.#parts.onState(decoder.state, link, number);
  }

  #onMessage(frame: Uint8Array): void {
    const { name, payload } = readMessage(frame);
    if (name === MESSAGES.goodbye) this.#onGoodbye(payload as GoodbyeMessage);
    else this.#parts.onMessage(name, payload);
  }

  #onGoodbye({ reason }: GoodbyeMessage): void {
    if (reason === 'restarting' || reason === 'stopped' || reason === 'moved') this.#renew();
    else this.#end(reason);
  }

  #onClosed(code: number): void {
    this.#closedMs = this.#parts.world.time.nowMs();
    if (code === CLOSE_CODES.replaced) this.#end('replaced');
    else if (code === CLOSE_CODES.removed) this.#end('removed');
    else if (code === CLOSE_CODES.erased) this.#end('erased');
    else this.#onRefused();
  }

  #onFailed(answer: Exclude<Answer<unknown>, { kind: 'done' }>): void {
    const status = answer.kind === 'problem' ? answer.status : 0;
    if (answer.kind === 'problem') this.#parts.onProblem(answer.code);
    if (status === 404 || status === 410) this.#end('erased');
    else if (status === 401 || status === 403) this.#end('refused');
    else this.#retryLater();
  }

  #retryLater(): void {
    this.#letGo();
    if (this.state === 'open') this.state = 'lost';
    const { backoffMs } = CONNECTION_LIMITS;
    const pauseMs = backoffMs[Math.min(this.#attempt, backoffMs.length - 1)] ?? 0;
    this.#attempt += 1;
    const { world, chance } = this.#parts;
    const generation = this.#generation;
    world.time.after(pauseMs * (0.5 + chance.share() / 2), this.#owner, () => {
      if (generation === this.#generation) this.#tryToJoin();
    });
  }

  /** With all that belongs to a join: who is silent may not be where it was. */
  #renew(): void {
    this.#known = null;
    this.#retryLater();
  }

  #letGo(): void {
    this.#generation += 1;
    this.#link?.closeFromClient();
    this.#link = null;
  }

  #end(state: ClientState): void {
    this.#letGo();
    this.#owner.isGone = true;
    this.state = state;
  }

  /** A step that takes too long is given up. */
  #limit(generation: number): void {
    this.#steps += 1;
    const step = this.#steps;
    this.#parts.world.time.after(CONNECTION_LIMITS.attemptMsMax, this.#owner, () => {
      if (generation === this.#generation && step === this.#steps) this.#retryLater();
    });
  }

  #check(): void {
    if (this.state !== 'open') return;
    const { checkMs } = CONNECTION_LIMITS;
    this.#silentMs += checkMs;
    if (this.#silentMs >= WATCHDOG_MS - checkMs) this.#renew();
    else this.#parts.onCheck();
  }
}
