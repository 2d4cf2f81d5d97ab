// What-ifs as typed calls: what could be changed, a job that plays it, its progress and result. For facilitators.
// Must not: hold tokens longer than a call.
import type { Change, ChangeOffer } from '../../shared/analysis/whatIf/change.ts';
import type { FigureResult, GoalChance, Horizon, WhatIfResult } from '../../shared/analysis/whatIf/types.ts';
import { callApi } from './api.ts';

export type { Change, FigureResult, Horizon };

/** Who asks about which team. */
export interface WhatIfKey {
  code: string;
  token: string;
  teamId: string;
}

/** tick null = before the clock of the round starts. */
export interface WhatIfMoment {
  round: number;
  tick: number | null;
}

export interface WhatIfOffer extends ChangeOffer {
  title: string;
  /** '' = nothing to add. */
  detail: string;
}

export interface WhatIfOffers {
  /** Bots that may play on, and the ones that do unless others are wished. */
  styles: string[];
  style: string;
  changes: WhatIfOffer[];
}

export interface WhatIfWish extends WhatIfMoment {
  change: Change;
  /** 2 to 400. */
  pairs?: number;
  style?: string;
  horizon?: Horizon;
}

export interface WhatIfAnswer extends Omit<WhatIfResult, 'goals'> {
  goals: (GoalChance & { title: string })[];
}

export interface WhatIfJob {
  jobId: string;
  state: 'running' | 'done' | 'cancelled' | 'failed';
  /** Pairs played, of those wished. */
  done: number;
  pairs: number;
  /** Why it failed. */
  code?: string;
  result?: WhatIfAnswer;
}

const pathOf = ({ code, teamId }: WhatIfKey): string =>
  `/api/sessions/${encodeURIComponent(code)}/teams/${encodeURIComponent(teamId)}/what-if`;

/** The game is played again for it. */
const OFFERS_TIMEOUT_MS = 30_000;

/** @throws ApiError 409 `notPlayed` */
export async function fetchWhatIfOffers(
  key: WhatIfKey,
  { round, tick }: WhatIfMoment,
  language: string,
): Promise<WhatIfOffers> {
  const query = new URLSearchParams({ round: String(round), language });
  if (tick !== null) query.set('tick', String(tick));
  const path = `${pathOf(key)}/changes?${query.toString()}`;
  return callApi<WhatIfOffers>(path, { bearer: key.token, timeoutMs: OFFERS_TIMEOUT_MS });
}

/** @returns the job's id @throws ApiError 409 `whatIfRunning`, 503 `tooBusy` */
export async function startWhatIf(key: WhatIfKey, wish: WhatIfWish): Promise<string> {
  return (await callApi<{ jobId: string }>(pathOf(key), { body: wish, bearer: key.token })).jobId;
}

export async function fetchWhatIf(key: WhatIfKey, jobId: string, language: string): Promise<WhatIfJob> {
  const path = `${pathOf(key)}/${encodeURIComponent(jobId)}?language=${encodeURIComponent(language)}`;
  return callApi<WhatIfJob>(path, { bearer: key.token });
}

export async function cancelWhatIf(key: WhatIfKey, jobId: string): Promise<void> {
  await callApi(`${pathOf(key)}/${encodeURIComponent(jobId)}`, { method: 'DELETE', bearer: key.token });
}
