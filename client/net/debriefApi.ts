// The debrief of a team as its facilitator reads it: moments worth talking about, and figures of the rounds that are over.
// Must not: hold tokens longer than a call.
import type { DebriefAnswer } from '../../shared/wire/answers/debrief.ts';
import { callApi } from './api.ts';
import type { WhatIfKey } from './whatIfApi.ts';

export type {
  DebriefAnswer as Debrief,
  MomentAnswer as MomentStory,
  RoundAnswer as RoundStory,
  SentenceAnswer as Sentence,
} from '../../shared/wire/answers/debrief.ts';

/** The game is played again for it. */
const TIMEOUT_MS = 30_000;

export async function fetchDebrief({ code, token, teamId }: WhatIfKey, language: string): Promise<DebriefAnswer> {
  const team = `/api/sessions/${encodeURIComponent(code)}/teams/${encodeURIComponent(teamId)}`;
  const path = `${team}/debrief?language=${encodeURIComponent(language)}`;
  return callApi<DebriefAnswer>(path, { bearer: token, timeoutMs: TIMEOUT_MS });
}
