// The shape of `simulate --json`, field by field: a contract with scripts outside. Adds nothing, leaves nothing out.
import type { EffortResult, RoundResult } from '../../shared/sim/result.ts';
import type { RunOutput } from './simulateRun.ts';
import { summarise, type Spread } from './summarise.ts';

export interface SimulateJson {
  scenario: string;
  policy: string;
  runs: { seed: number; hash: string; rounds: RoundJson[] }[];
  summary: Record<string, Spread>;
}

type RoleJson = Pick<RoundResult['roles'][string], 'busyShare' | 'decisions' | 'choiceGapTicksP90'>;
type RoundJson = Omit<RoundResult, 'titles' | 'roles' | 'improvements'> & { roles: Record<string, RoleJson> };

export function simulateJson(scenarioId: string, policy: string, runs: readonly RunOutput[]): SimulateJson {
  return {
    scenario: scenarioId,
    policy,
    runs: runs.map(({ seed, hash, rounds }) => ({ seed, hash, rounds: rounds.map(roundJson) })),
    summary: summarise(runs),
  };
}

function roundJson({
  round,
  goals,
  metrics,
  value,
  effort,
  flow,
  dora,
  roles,
  portfolio,
  services,
}: RoundResult): RoundJson {
  return {
    round,
    goals: goals.map(({ id, target, actual, met }) => ({ id, target, actual, met })),
    metrics,
    value,
    effort: effortJson(effort),
    flow,
    dora,
    roles: Object.fromEntries(
      Object.entries(roles).map(([roleId, { busyShare, decisions, choiceGapTicksP90 }]) => [
        roleId,
        { busyShare, decisions, choiceGapTicksP90 },
      ]),
    ),
    ...(portfolio === undefined ? {} : { portfolio }),
    ...(services === undefined ? {} : { services }),
  };
}

function effortJson(effort: EffortResult): EffortResult {
  const { handTicks, value, failureDemand, toil, improvement, coordination, switching, idle } = effort;
  return { handTicks, value, failureDemand, toil, improvement, coordination, switching, idle };
}
