// How the teams of a session compare, as answered over HTTP to facilitators and the big screen. Types only.

export interface LeagueLeak {
  /** One of the groups under which people are told of leaks. */
  cause: string;
  cents: number;
}

/** One team by itself. */
export interface Standing {
  teamId: string;
  name: string;
  phase: string;
  round: number;
  roundTick: number;
  roundTicks: number;
  goalsMet: number;
  goalCount: number;
  realisedCents: number;
  potentialCents: number;
  /** Of the rounds that are over and opened, largest first; a league shows the first few. */
  leaks: LeagueLeak[];
}

export interface LeagueTeam extends Standing {
  /** The leak in which it differs most from the team in the middle; null where there is nothing to compare. */
  difference: (LeagueLeak & { kind: 'cause' }) | null;
  /** From 1; equals share one. */
  rank: number;
}
