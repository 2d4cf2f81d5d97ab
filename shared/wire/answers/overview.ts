// All teams of a session at a glance, as answered over HTTP to facilitators. Types only.

/** A role that a person plays. */
export interface OverviewRole {
  roleId: string;
  title: string;
  nicknames: string;
  quietSeconds: number;
  waitingCount: number;
  /** `change:9 incident:2` */
  waitingTypes: string;
  idleHands: number;
  stuckHands: number;
}

export interface OverviewTeam {
  teamId: string;
  name: string;
  phase: string;
  round: number;
  roundTick: number;
  roundTicks: number;
  isPaused: boolean;
  hereCount: number;
  botCount: number;
  downCount: number;
  degradedCount: number;
  goalsMet: number;
  goalsBehind: number;
  goalCount: number;
  /** People who say that they were here already; whoever looks at the team can let them in. */
  claimCount: number;
  /** Only those with a person here. */
  roles: OverviewRole[];
}
