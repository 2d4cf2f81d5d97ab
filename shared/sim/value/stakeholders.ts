// Satisfaction by stakeholder: who feels what, and what all feel together, the weighted mean [SH1–SH3]. Only in scenarios with stakeholders.
import type { Rules } from '../rules.ts';
import type { Game, SatisfactionBucket, WorkItem } from '../state.ts';
import { BUCKETS, capMicro, deficitAfter } from './buckets.ts';

export type Felt = Pick<WorkItem, 'streamId' | 'serviceId'>;

/** [SH1] Positions of those who feel it: whose demand it is; else the users of the service; else all. */
export function feltBy({ stakeholders }: Rules, felt?: Felt): readonly number[] {
  if (felt === undefined) return stakeholders.all;
  return stakeholders.ofStream.get(felt.streamId) ?? stakeholders.ofService.get(felt.serviceId) ?? stakeholders.all;
}

export function hurtThose(game: Game, positions: readonly number[], bucket: SatisfactionBucket, micro: number): void {
  const cap = capMicro(game.rules.scenario, bucket);
  for (const position of positions) {
    const { deficits } = game.state.stakeholders[position] ?? {};
    if (deficits !== undefined) deficits[bucket] = deficitAfter(deficits[bucket], cap, micro);
  }
}

export function sootheThose(game: Game, positions: readonly number[], bucket: SatisfactionBucket, micro: number): void {
  for (const position of positions) {
    const { deficits } = game.state.stakeholders[position] ?? {};
    if (deficits !== undefined) deficits[bucket] = Math.max(0, deficits[bucket] - micro);
  }
}

/** [SH2] The deficits of all: the mean by weight, bucket for bucket. Called whenever those of one have changed. */
export function meanDeficits({ rules, state }: Game): void {
  const { weights, weight } = rules.stakeholders;
  for (const bucket of BUCKETS) {
    let sum = 0;
    for (let position = 0; position < weights.length; position++)
      sum += (weights[position] ?? 0) * (state.stakeholders[position]?.deficits[bucket] ?? 0);
    state.satisfaction[bucket] = Math.floor(sum / weight);
  }
}

/** Satisfaction of one stakeholder, in milli-points of 100. */
export function csatOf({ rules, state }: Game, position: number): number {
  const deficits = state.stakeholders[position]?.deficits;
  let micro = 0;
  if (deficits !== undefined) for (const bucket of BUCKETS) micro += deficits[bucket];
  return Math.max(0, (rules.stakeholders.starts[position] ?? 0) - Math.floor(micro / 1000));
}
