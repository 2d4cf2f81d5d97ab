// The simulated world around the server: time, disk, the way to every device, and whichever process is alive. Everything in it
// follows from one seed. Must not know what players or disasters there are.
import { matchMaker } from '@colyseus/core';
import { pino } from 'pino';
import { quietFramework } from '../../../quietFramework.ts';
import type { TeamRoom } from '../../../rooms/TeamRoom.ts';
import { Problem } from '../../../sessions/Problem.ts';
import { Chance } from './Chance.ts';
import type { NetworkPath } from './NetworkPath.ts';
import type { Plant } from './Plant.ts';
import { ServerProcess } from './ServerProcess.ts';
import { SimulatedDisk } from './SimulatedDisk.ts';
import { type LinkHandlers, SimulatedLink } from './SimulatedLink.ts';
import { newOwner, SimulatedTime } from './SimulatedTime.ts';
import { Trace } from './Trace.ts';

/** What became of a request; `failed`: no answer, or none that says anything. */
export type Answer<T> =
  { kind: 'done'; value: T } | { kind: 'problem'; status: number; code: string } | { kind: 'failed' };

const BEGINNING_MS = Date.parse('2026-01-05T08:00:00.000Z');
const REFUSED_MS = 20;
const COMMAND_FRAME = 13;

let isFrameworkReady = false;

export class World {
  readonly seed: number;
  readonly chance: Chance;
  readonly time = new SimulatedTime();
  readonly disk: SimulatedDisk;
  readonly trace = new Trace();
  readonly owner = newOwner();
  /** How far the wall clock was put forward or back. */
  wallShiftMs = 0;
  process: ServerProcess | null = null;
  onPatched: (room: TeamRoom) => void = () => undefined;
  /** A process is about to start, from what the disk holds now. */
  onStarted: () => void = () => undefined;
  /** Called in the middle of a team's beat; what it throws is that team's. */
  onTicks: () => void = () => undefined;
  readonly #plant: Plant;
  readonly #links = new Set<SimulatedLink>();
  readonly #linkOf = new WeakMap<object, SimulatedLink>();
  #starts = 0;

  constructor(seed: number, plant: Plant) {
    this.seed = seed;
    this.chance = new Chance(seed);
    this.#plant = plant;
    this.disk = new SimulatedDisk(this.chance.fork('disk'), this.nowIso);
  }

  readonly nowIso = (): string => new Date(BEGINNING_MS + this.wallShiftMs + this.time.nowMs()).toISOString();

  /** Once for each real process: the framework's matchmaker cannot be had twice. */
  static async prepareFramework(): Promise<void> {
    if (isFrameworkReady) return;
    isFrameworkReady = true;
    quietFramework(pino({ level: 'silent' }));
    await matchMaker.setup();
    await matchMaker.accept();
  }

  start(): void {
    this.#starts += 1;
    this.trace.note(this.time.nowMs(), 'start', this.#starts);
    this.onStarted();
    this.process = ServerProcess.start({
      time: this.time,
      nowIso: this.nowIso,
      store: this.disk.open((ms, work) => this.#laterInProcess(ms, work)),
      chance: this.chance.fork(`process ${this.#starts}`),
      plant: this.#plant,
      meter: {
        count: () => undefined,
        refused: () => undefined,
        joined: () => undefined,
        ticked: () => this.onTicks(),
      },
      onPatched: (room) => this.onPatched(room),
    });
  }

  /** From one instant to the next. The disk decides what of it was written. */
  crash(): void {
    this.trace.note(this.time.nowMs(), 'crash', 0);
    this.process?.end();
    this.process = null;
    this.disk.crash();
    for (const link of this.#links) link.endClient();
    this.#links.clear();
  }

  /** The process has said goodbye; what it had open is closed by now. */
  stop(): void {
    this.process?.end();
    this.process = null;
    this.disk.letGo();
    for (const link of this.#links) link.endClient();
    this.#links.clear();
  }

  request<T>(
    path: NetworkPath,
    work: (server: ServerProcess) => Promise<T>,
    settle: (answer: Answer<T>) => void,
  ): void {
    const { time, owner } = this;
    const later = (atMs: number, what: () => void): void => time.after(atMs - time.nowMs(), owner, what);
    const upMs = path.arrivalMs();
    if (upMs === null) return;
    later(upMs, () => {
      const server = this.process;
      if (server === null) {
        later(time.nowMs() + REFUSED_MS, () => settle({ kind: 'failed' }));
        return;
      }
      const reply = (answer: Answer<T>): void => {
        const downMs = server.owner.isGone ? null : path.arrivalMs();
        if (downMs !== null) later(downMs, () => settle(answer));
      };
      time.after(0, server.owner, () => {
        work(server).then(
          (value) => reply({ kind: 'done', value }),
          (error: unknown) => reply(answerOf(error)),
        );
      });
    });
  }

  connect(path: NetworkPath, roomId: string, sessionId: string, handlers: LinkHandlers): SimulatedLink {
    const { time, chance } = this;
    const server = this.process;
    const link = new SimulatedLink({
      time,
      path,
      server: server?.owner ?? { isGone: true, heldUntilMs: 0 },
      handlers,
      isLoose: ([code]) => code === COMMAND_FRAME,
      share: chance.share,
      spoil: this.#plant.frame ?? ((frame) => frame),
    });
    this.#linkOf.set(link.socket, link);
    const atMs = path.arrivalMs();
    if (server === null || atMs === null) {
      if (atMs !== null) link.endClient();
      return link;
    }
    this.#links.add(link);
    link.socket.once('close', () => this.#links.delete(link));
    time.after(atMs - time.nowMs(), server.owner, () => server.accept(link, roomId, sessionId));
    return link;
  }

  /** @param socket as the framework has it */
  linkOf(socket: object): SimulatedLink | undefined {
    return this.#linkOf.get(socket);
  }

  #laterInProcess(ms: number, work: () => void): void {
    const owner = this.process?.owner ?? this.owner;
    this.time.after(ms, owner, work);
  }
}

function answerOf(error: unknown): Answer<never> {
  if (error instanceof Problem) return { kind: 'problem', status: error.status, code: error.code };
  return { kind: 'failed' };
}
