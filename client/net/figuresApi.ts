// Figures of a team's rounds, and the story of one piece of its work, as typed calls: for facilitators, the big screen and the
// team's own seats. Must not: hold tokens longer than a call.
import type { FiguresAnswer, WorkAnswer } from '../../shared/wire/answers/figures.ts';
import { callApi } from './api.ts';
import type { WhatIfKey } from './whatIfApi.ts';

export type {
  FigureData,
  FigureNames,
  FiguresAnswer,
  RoundSpan,
  WorkAnswer,
} from '../../shared/wire/answers/figures.ts';

/** The team, and the token of whoever asks about it. */
export type FiguresKey = WhatIfKey;

/** The game is played again for it. */
const TIMEOUT_MS = 30_000;

export interface FiguresQuery {
  /** 0 = all; null = the last one that is open. */
  round: number | null;
  /** Names of figures; null = all. */
  only: readonly string[] | null;
  language: string;
}

export async function fetchFigures(key: FiguresKey, { round, only, language }: FiguresQuery): Promise<FiguresAnswer> {
  const query = new URLSearchParams({ language });
  if (round !== null) query.set('round', String(round));
  if (only !== null) query.set('only', only.join(','));
  return callApi<FiguresAnswer>(`${pathOf(key)}/figures?${query.toString()}`, {
    bearer: key.token,
    timeoutMs: TIMEOUT_MS,
  });
}

export async function fetchWork(key: FiguresKey, workId: string, language: string): Promise<WorkAnswer> {
  const path = `${pathOf(key)}/works/${encodeURIComponent(workId)}?language=${encodeURIComponent(language)}`;
  return callApi<WorkAnswer>(path, { bearer: key.token, timeoutMs: TIMEOUT_MS });
}

const pathOf = ({ code, teamId }: FiguresKey): string =>
  `/api/sessions/${encodeURIComponent(code)}/teams/${encodeURIComponent(teamId)}`;
