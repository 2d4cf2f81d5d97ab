// All teams of a session at a glance, for the facilitator's table: where each is, and who of its people has gone quiet.
// Must not: hold tokens longer than a call.
import { callApi } from './api.ts';

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

export async function fetchOverview(code: string, token: string, language: string): Promise<OverviewTeam[]> {
  const path = `/api/sessions/${encodeURIComponent(code)}/overview?language=${encodeURIComponent(language)}`;
  return (await callApi<{ teams: OverviewTeam[] }>(path, { bearer: token })).teams;
}
