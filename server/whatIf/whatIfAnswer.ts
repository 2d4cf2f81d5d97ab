// What-ifs as answers to a facilitator: titles in a language beside the keys of the scenario's texts. Pure.
import type { ChangeOffer } from '../../shared/analysis/whatIf/change.ts';
import type { GoalChance, WhatIfResult } from '../../shared/analysis/whatIf/types.ts';
import { policyNames } from '../../shared/sim/bots/index.ts';
import { textOf } from '../../shared/sim/texts.ts';
import type { SessionRecord } from '../journal/store.ts';
import type { Job } from './WhatIfJobs.ts';

export interface OfferAnswer extends ChangeOffer {
  title: string;
  /** '' = nothing to add. */
  detail: string;
}

export interface OffersAnswer {
  /** Styles of bots that may play on, and the one that plays unless another is wished. */
  styles: string[];
  style: string;
  changes: OfferAnswer[];
}

export interface ResultAnswer extends Omit<WhatIfResult, 'goals'> {
  goals: (GoalChance & { title: string })[];
}

export interface JobAnswer extends Pick<Job, 'jobId' | 'state' | 'done' | 'pairs'> {
  /** Why it failed. */
  code?: string;
  result?: ResultAnswer;
}

export function whatIfOffers(
  { scenario, botStyle }: Pick<SessionRecord, 'scenario' | 'botStyle'>,
  offers: readonly ChangeOffer[],
  language: string,
): OffersAnswer {
  const text = (key: string): string => (key === '' ? '' : textOf(scenario, key, language));
  return {
    styles: policyNames(scenario),
    style: botStyle,
    changes: offers.map((offer) => ({ ...offer, title: text(offer.titleKey), detail: text(offer.detailKey) })),
  };
}

export function whatIfAnswer({ scenario }: Pick<SessionRecord, 'scenario'>, job: Job, language: string): JobAnswer {
  const { jobId, state, done, pairs, code, result } = job;
  const goals = result?.goals.map((goal) => ({ ...goal, title: textOf(scenario, goal.titleKey, language) })) ?? [];
  return {
    jobId,
    state,
    done,
    pairs,
    ...(code === '' ? {} : { code }),
    ...(result === null ? {} : { result: { ...result, goals } }),
  };
}
