// The whole wire protocol besides the state: message names, their payloads, and the version.
// Shapes only; parsing with zod is the server's, sending is client/net's.

/** Raised whenever the state's shape or a message changes; a client of another version reloads. */
export const PROTOCOL_VERSION = 1;
export const ROOM_NAME = 'team';

/** client → server */
export interface CommandMessage {
  seq: number;
  command: { type: string } & Record<string, unknown>;
}

/** server → client: after the command is in the journal. */
export interface AcceptedMessage {
  seq: number;
  tick: number;
}

/** server → client: nothing changed; the player stays. `message` is for developers, players read words by code. */
export interface RejectedMessage {
  seq: number;
  code: string;
  message: string;
}

/** server → client: scenario texts that this client may now read, in its language, by key; sent once each. */
export type TextsMessage = Record<string, string>;

/** server → client: one-off happenings of a tick, after the patch, filtered by role. */
export interface EventsMessage {
  tick: number;
  events: WireEvent[];
}

export interface WireEvent {
  name: string;
  workId?: string;
  roleId?: string;
  serviceId?: string;
  /** Who speaks, for messages in character, in the reader's language. */
  from?: string;
  /** A text key or, for facilitator's messages, the text itself in `text`. */
  textKey?: string;
  text?: string;
  amount?: number;
}

/** server → client, every 2 s: the sign of life that the watchdog waits for. */
export interface HeartbeatMessage {
  tick: number;
}

/** server → client: why the connection is about to be closed. After `moved` the seat's token opens another team. */
export interface GoodbyeMessage {
  reason: 'replaced' | 'removed' | 'erased' | 'restarting' | 'stopped' | 'moved';
}

export const MESSAGES = {
  command: 'command',
  accepted: 'accepted',
  rejected: 'rejected',
  texts: 'texts',
  events: 'events',
  heartbeat: 'heartbeat',
  goodbye: 'goodbye',
} as const;

/** WebSocket close codes of ours. */
export const CLOSE_CODES = {
  replaced: 4101,
  removed: 4102,
  erased: 4103,
  restarting: 4104,
  stopped: 4105,
  moved: 4106,
} as const;
export const HEARTBEAT_MS = 2000;
export const WATCHDOG_MS = 4000;
export const RESEND_MS = 2500;
