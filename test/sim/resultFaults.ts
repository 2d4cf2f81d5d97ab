// What anybody may check on the result of a round (the contract of `simulate --json`): names, sums, ranges.
// Must not recompute the result from the state: that would only repeat how it was made.
import { z } from 'zod';
import type { RoundResult } from '../../shared/sim/result.ts';
import { METRICS } from '../../shared/scenario/schema/basics.ts';

const whole = z.int().min(0);
const share = z.number().min(0).max(1);

const effort = z.strictObject({
  handTicks: whole,
  value: whole,
  failureDemand: whole,
  toil: whole,
  improvement: whole,
  coordination: whole,
  switching: whole,
  idle: whole,
});

const counts = z.strictObject({ arrived: whole, done: whole, wipEnd: whole });

/** The shape that course builders rely on. */
export const roundResultSchema = z.strictObject({
  round: z.int().min(1),
  goals: z.array(z.strictObject({ id: z.string(), target: z.int(), actual: z.int(), met: z.boolean() })).min(1),
  metrics: z
    .record(z.string(), z.number())
    .refine((metrics) => METRICS.every((name) => name in metrics), 'a metric is missing'),
  value: z.strictObject({
    potentialCents: whole,
    realisedCents: whole,
    leaked: z.array(
      z.strictObject({
        cause: z.string().regex(/^[a-z][A-Za-z]*:\S+$/),
        chain: z.array(z.string().regex(/^[a-z][A-Za-z]*:/)),
        cents: z.int().min(1),
      }),
    ),
  }),
  effort,
  flow: z.strictObject({
    arrived: whole,
    done: whole,
    wipEnd: whole,
    leadTicksP50: whole,
    leadTicksP85: whole,
    flowEfficiency: share,
    byType: z.record(z.string(), counts),
    byStep: z.record(z.string(), z.strictObject({ queuedEnd: whole, waitTicksMean: whole })),
  }),
  dora: z.strictObject({ deployments: whole, leadTicksP50: whole, changeFailShare: share, recoveryTicksP50: whole }),
  roles: z.record(
    z.string(),
    z.strictObject({
      busyShare: share,
      decisions: whole,
      choiceGapTicksP90: z.int().min(0),
      arrivals: whole,
      effort,
    }),
  ),
  improvements: z.array(
    z.strictObject({
      id: z.string(),
      ownerRoleId: z.string(),
      metric: z.enum(METRICS),
      baseline: z.int(),
      target: z.int(),
      actual: z.int(),
      verdict: z.enum(['hit', 'missed', 'open']),
    }),
  ),
  portfolio: z
    .array(
      z.strictObject({
        theme: z.string(),
        plannedShare: share,
        handShare: share,
        moneyCents: z.int(),
        realisedCents: whole,
      }),
    )
    .optional(),
  services: z.array(z.strictObject({ id: z.string(), earnedCents: whole, spentCents: whole })).optional(),
  titles: z.record(z.string(), z.string()),
});

type Effort = z.output<typeof effort>;

const SHARES = [
  'incidentSlaMetShare',
  'incidentSlaWithOpenShare',
  'availability',
  'unplannedShare',
  'changeSuccessShare',
];

/** What is wrong with a result; nothing when it keeps the contract. */
export function resultFaults(result: RoundResult, hands: number): string[] {
  const parsed = roundResultSchema.safeParse(result);
  if (!parsed.success) return [z.prettifyError(parsed.error)];
  const faults: string[] = [];
  const must = (isSo: boolean, fault: string): void => {
    if (!isSo) faults.push(`round ${result.round}: ${fault}`);
  };
  const { value, effort: all, roles, metrics, flow } = parsed.data;
  const leakedCents = sum(value.leaked.map((leak) => leak.cents));
  must(value.potentialCents === value.realisedCents + leakedCents, 'potential is not realised and leaked');
  must(value.realisedCents === metrics['revenueCents'], 'realised value is not the revenue');
  must(metrics['netCents'] === value.realisedCents - (metrics['costCents'] ?? NaN), 'net is not revenue less cost');
  must(all.handTicks === classSum(all), 'hand ticks are not the sum of their classes');
  must(all.handTicks % (hands * 1000) === 0, 'not all hands were booked in each tick');
  for (const key of Object.keys(all) as (keyof Effort)[])
    must(all[key] === sum(Object.values(roles).map((role) => role.effort[key])), `${key} of the roles do not add up`);
  for (const [id, role] of Object.entries(roles))
    must(role.effort.handTicks === classSum(role.effort), `hand ticks of ${id} are not the sum of their classes`);
  for (const name of SHARES) must(share.safeParse(metrics[name]).success, `${name} is ${String(metrics[name])}`);
  must((metrics['csat'] ?? -1) >= 0 && (metrics['csat'] ?? 101) <= 100, `csat is ${String(metrics['csat'])}`);
  for (const key of ['arrived', 'done', 'wipEnd'] as const)
    must(flow[key] === sum(Object.values(flow.byType).map((type) => type[key])), `${key} by type does not add up`);
  must(flow.leadTicksP50 <= flow.leadTicksP85, 'half take longer than most');
  must(isFalling(value.leaked.map((leak) => leak.cents)), 'leaks do not go from the largest to the smallest');
  return faults;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const classSum = (row: Effort): number => sum(Object.values(row)) - row.handTicks;

const isFalling = (values: readonly number[]): boolean =>
  values.every((value, position) => position === 0 || value <= (values[position - 1] ?? 0));
