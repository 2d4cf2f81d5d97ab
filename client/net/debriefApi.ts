// The debrief of a team as its facilitator reads it: moments worth talking about, and figures of the rounds that are over.
// Must not: hold tokens longer than a call.
import type { DebriefMoment, DebriefRound, RoleBusy } from '../../shared/analysis/debriefOf.ts';
import { callApi } from './api.ts';
import type { WhatIfKey } from './whatIfApi.ts';

/** What is said, by its code; names stand for the parameters that are ids. */
export interface Sentence {
  code: string;
  params: Readonly<Record<string, string | number>>;
  names: Readonly<Record<string, string>>;
}

export interface MomentStory extends Omit<DebriefMoment, 'evidence'> {
  evidence: Sentence[];
  /** Of the roles where it shows. */
  roles: string[];
}

export interface RoundStory extends Omit<DebriefRound, 'readings' | 'roles'> {
  roles: (RoleBusy & { title: string })[];
  readings: Sentence[];
}

export interface Debrief {
  moments: MomentStory[];
  rounds: RoundStory[];
  /** About all rounds. */
  readings: Sentence[];
}

/** The game is played again for it. */
const TIMEOUT_MS = 30_000;

export async function fetchDebrief({ code, token, teamId }: WhatIfKey, language: string): Promise<Debrief> {
  const team = `/api/sessions/${encodeURIComponent(code)}/teams/${encodeURIComponent(teamId)}`;
  const path = `${team}/debrief?language=${encodeURIComponent(language)}`;
  return callApi<Debrief>(path, { bearer: token, timeoutMs: TIMEOUT_MS });
}
