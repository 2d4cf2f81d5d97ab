// What a campaign and the process of its players say to each other. Shapes only.
import type { Return } from '../../rehearse/Player.ts';

export interface RoamerWish {
  /** Of the player's own path. */
  url: string;
  code: string;
  teamId: string;
  nickname: string;
}

export type RoamerOrder =
  /** @param historyFile receives a line for every answer */
  | { order: 'join'; players: readonly RoamerWish[]; seed: number; historyFile: string }
  | { order: 'play'; actsPerMinute: number }
  | { order: 'count' }
  /** What players see now: of so many of them, 0 = of all. */
  | { order: 'look'; players: number }
  /** No more commands; resolves when every answer is there, or the time is over. */
  | { order: 'rest'; msMax: number }
  | { order: 'leave' };

export interface RoamerCounts {
  players: number;
  connected: number;
  accepted: number;
  refused: number;
  waiting: number;
  returns: number;
  failures: number;
  /** Of the players' own process since it was last asked: whether it was the one that was slow. */
  loopLagMsP99: number;
}

/** What one player saw at a tick, as fingerprints of its parts. */
export interface Sight {
  teamId: string;
  seatId: string;
  tick: number;
  /** `public`, or the id of a role. */
  parts: Record<string, SightPart>;
}

export interface SightPart {
  /** That it says it shows: a role's may be a few ticks old. */
  tick: number;
  fingerprint: string;
}

/** One command that was answered, or never was. */
export interface HistoryLine {
  teamId: string;
  seatId: string;
  seq: number;
  move: Record<string, string>;
  answer: string;
  tick: number;
  latencyMs: number;
}

/** What became of one player in the end, in the order of the wishes. */
export interface RoamerEnd {
  teamId: string;
  seatId: string;
  /** When it first sat down. */
  roleId: string;
  /** What its last state showed it; '' = no state. */
  roleIds: string;
  isConnected: boolean;
  endedBy: string;
  strangeSeats: number;
  returns: Return[];
}

export type RoamerReport =
  | { report: 'done' }
  | { report: 'counted'; counts: RoamerCounts }
  | { report: 'looked'; sights: Sight[] }
  | { report: 'ended'; ends: RoamerEnd[] }
  | { report: 'failed'; reason: string };
