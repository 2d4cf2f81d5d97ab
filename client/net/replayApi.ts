// A team's game for replaying it, and the flags on its timeline: what detectors found and facilitators marked.
// Must not: hold tokens longer than a call.
import type { FiguresAnswer } from '../../shared/wire/answers/figures.ts';
import type { ReplayAnswer } from '../../shared/wire/answers/replay.ts';
import { callApi } from './api.ts';
import type { WhatIfKey } from './whatIfApi.ts';

export type { ReplayAnswer };
export type ReplayFlags = Pick<FiguresAnswer, 'moments' | 'bookmarks'>;

/** A whole journal, and the game played again on the server for the moments. */
const TIMEOUT_MS = 30_000;

const pathOf = ({ code, teamId }: WhatIfKey): string =>
  `/api/sessions/${encodeURIComponent(code)}/teams/${encodeURIComponent(teamId)}`;

/** @throws ApiError 403 `notYet` for players before the debrief */
export async function fetchReplay(key: WhatIfKey): Promise<ReplayAnswer> {
  return callApi<ReplayAnswer>(`${pathOf(key)}/replay`, { bearer: key.token, timeoutMs: TIMEOUT_MS });
}

export async function fetchReplayFlags(key: WhatIfKey, language: string): Promise<ReplayFlags> {
  const path = `${pathOf(key)}/figures?round=0&language=${encodeURIComponent(language)}`;
  return callApi<FiguresAnswer>(path, { bearer: key.token, timeoutMs: TIMEOUT_MS });
}
