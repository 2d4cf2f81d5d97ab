// What the rehearsal and the process of its players say to each other. Shapes only.
import type { Sent } from './Player.ts';
import type { Spread } from './percentile.ts';

export interface CrowdWish {
  url: string;
  code: string;
  teamIds: readonly string[];
  playersPerTeam: number;
  seed: number;
}

export type CrowdOrder =
  { order: 'join'; wish: CrowdWish } | { order: 'play'; actsPerMinute: number } | { order: 'stop' };

export interface JoinFigures {
  wanted: number;
  joined: number;
  /** From the first request to the last first state. */
  allInMs: number;
  /** Each from its first request to its first state, repeated attempts and all. */
  joinMs: Spread;
  failedAttempts: number;
  firstStateBytes: Spread;
}

/** What one seat sent and was told, in the order in which it was sent. */
export interface SeatHistory {
  teamId: string;
  seatId: string;
  sent: Sent[];
}

export interface PlayFigures {
  seconds: number;
  histories: SeatHistory[];
  /** Ticks between the furthest and the last team, once a sample. */
  skewTicks: number[];
  bytesPerPlayerSecond: number;
  drops: number;
  /** Of the players' own process: whether it was the one that was slow. */
  ownLoopLagMsP99: number;
  ownCpuSeconds: number;
}

export type CrowdReport =
  | { report: 'joined'; figures: JoinFigures }
  | { report: 'playing' }
  | { report: 'played'; figures: PlayFigures }
  | { report: 'failed'; reason: string };
