// What the bench and the processes of a peer say to each other. Shapes only.
import type { Spread } from '../../rehearse/percentile.ts';

export interface PeerPlan {
  teams: number;
  playersPerTeam: number;
  seconds: number;
  actsPerMinute: number;
}

/** To a peer's server: where it may find packages of its own. */
export interface ServerWish {
  packages: string;
}

/** What a peer's server tells, whenever it is asked. */
export interface PeerFigures {
  cpuSeconds: number;
  rssMb: number;
  bytesOut: number;
}

export interface CrowdWish extends PeerPlan, ServerWish {
  url: string;
}

/** What its players tell: that they are in, and how it was. */
export type CrowdReport = { report: 'playing' } | { report: 'played'; ackMs: Spread; unanswered: number };
