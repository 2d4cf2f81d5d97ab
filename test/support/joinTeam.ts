// A client from the Colyseus SDK, as in a script: joins by id, keeps what it was told, sends numbered commands.
// Records every raw frame, for tests of what crossed the wire.
import { Client, type Room } from '@colyseus/sdk';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type AcceptedMessage,
  type EventsMessage,
  type GoodbyeMessage,
  type RejectedMessage,
  type TextsMessage,
} from '../../shared/wire/protocol.ts';
import type { PublicView, RoleView } from '../../shared/sim/views/types.ts';

export interface DecodedSeat {
  id: string;
  nickname: string;
  roleIds: string;
  isObserver: boolean;
  isHere: boolean;
  lastCommand: string;
  lastCommandTick: number;
  quietSeconds: number;
  isHandedToBot: boolean;
  isInvite: boolean;
}

export interface DecodedState {
  protocolVersion: number;
  sessionTitle: string;
  teamName: string;
  code: string;
  trouble: string;
  session: { isLocked: boolean; eyesUp: string; screenMode: string; screenTeamId: string };
  public: PublicView;
  people: Record<string, { id: string; nicknames: string; presence: string; isBot: boolean }>;
  roles: Record<string, RoleView>;
  facilitator?: {
    roles?: Record<string, Record<string, unknown>>;
    seats?: Record<string, DecodedSeat>;
    claims?: Record<string, { id: string; nickname: string; roleId: string; seatId: string; atTick: number }>;
    notes?: Record<string, { id: string; kind: string; round: number; tick: number; text: string; createdAt: string }>;
    phaseTimes?: Record<string, { id: string; phase: string; round: number; startedAtMs: number }>;
  };
}

export type CommandAnswer =
  { kind: 'accepted'; seq: number; tick: number } | { kind: 'rejected'; seq: number; code: string; message: string };

export interface TestClient {
  room: Room;
  frames: Uint8Array[];
  texts: TextsMessage;
  events: EventsMessage['events'];
  answers: CommandAnswer[];
  heartbeats: number[];
  goodbyes: string[];
  /** Close code, once the connection is gone. */
  closeCode: () => number | null;
  state: () => DecodedState;
  /** Sends without waiting. */
  send: (seq: unknown, command: unknown) => void;
  /** Sends and waits for the answer to this number. */
  command: (seq: number, command: Record<string, unknown>) => Promise<CommandAnswer>;
  until: (what: string, isSo: (state: DecodedState) => boolean, limitMs?: number) => Promise<DecodedState>;
  leave: () => Promise<void>;
  /** Cuts the connection without a word. */
  cut: () => void;
}

const WAIT_MS = 10_000;

export async function joinTeam(
  { endpoint, roomId }: { endpoint: string; roomId: string },
  options: { seatToken: string; pageId?: string; attempt?: string } | { ticket: string },
): Promise<TestClient> {
  const room = await new Client(endpoint).joinById(roomId, options);
  room.reconnection.enabled = false;
  const frames: Uint8Array[] = [];
  const texts: TextsMessage = {};
  const events: EventsMessage['events'] = [];
  const answers: CommandAnswer[] = [];
  const heartbeats: number[] = [];
  const goodbyes: string[] = [];
  let closeCode: number | null = null;
  recordFrames(room, frames);
  room.onMessage('accepted', (message: AcceptedMessage) => answers.push({ kind: 'accepted', ...message }));
  room.onMessage('rejected', (message: RejectedMessage) => answers.push({ kind: 'rejected', ...message }));
  room.onMessage('texts', (message: TextsMessage) => Object.assign(texts, message));
  room.onMessage('events', (message: EventsMessage) => events.push(...message.events));
  room.onMessage('heartbeat', () => heartbeats.push(performance.now()));
  room.onMessage('goodbye', ({ reason }: GoodbyeMessage) => goodbyes.push(reason));
  room.onError(() => undefined);
  room.onLeave((code) => {
    closeCode = code;
  });
  /** Incomplete until the first state has arrived. */
  const plain = (): Partial<DecodedState> => (room.state as { toJSON?: () => Partial<DecodedState> }).toJSON?.() ?? {};
  const state = (): DecodedState => ({ roles: {}, people: {}, ...plain() }) as DecodedState;
  const until: TestClient['until'] = async (what, isSo, limitMs = WAIT_MS) => {
    const endMs = performance.now() + limitMs;
    while (plain().public === undefined || !isSo(state())) {
      if (performance.now() > endMs) throw new Error(`waited ${limitMs} ms in vain for ${what}`);
      await sleep(10);
    }
    return state();
  };
  const command: TestClient['command'] = async (seq, wanted) => {
    const seen = answers.length;
    room.send('command', { seq, command: wanted });
    const endMs = performance.now() + WAIT_MS;
    for (;;) {
      const answer = answers.slice(seen).find((one) => one.seq === seq);
      if (answer !== undefined) return answer;
      if (performance.now() > endMs) throw new Error(`command ${seq} was not answered`);
      await sleep(5);
    }
  };
  await until('the first state', () => true);
  return {
    room,
    frames,
    texts,
    events,
    answers,
    heartbeats,
    goodbyes,
    closeCode: () => closeCode,
    state,
    send: (seq, wanted) => room.send('command', { seq, command: wanted }),
    command,
    until,
    leave: async () => {
      await room.leave();
    },
    cut: () => room.connection.close(),
  };
}

function recordFrames(room: Room, frames: Uint8Array[]): void {
  const { events } = room.connection;
  const read = events.onmessage;
  events.onmessage = (event) => {
    const { data } = event as { data: ArrayBuffer | Uint8Array };
    // Copied: the reader may use its buffer again.
    frames.push(Uint8Array.from(data instanceof Uint8Array ? data : new Uint8Array(data)));
    read?.(event);
  };
}
