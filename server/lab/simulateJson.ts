// The shape of `simulate --json`, field by field: a contract with scripts outside. Adds nothing, leaves nothing out.
import type { EffortResult, RoundResult } from '../../shared/sim/result.ts';
import type { RunOutput } from './simulateRun.ts';
import type { Spread } from './summarise.ts';

export interface SimulateJson {
  scenario: string;
  policy: string;
  runs: { seed: number; hash: string; rounds: RoundJson[] }[];
  summary: Record<string, Spread>;
}

type RoleJson = Pick<RoundResult['roles'][string], 'busyShare' | 'decisions' | 'choiceGapTicksP90'>;
type RoundJson = Omit<RoundResult, 'titles' | 'roles' | 'improvements'> & { roles: Record<string, RoleJson> };

/** What stands around and between the runs, for they are written one by one: together they may be longer than a text can be. */
export const jsonFrame = {
  before: (scenarioId: string, policy: string): string =>
    `{"scenario":${JSON.stringify(scenarioId)},"policy":${JSON.stringify(policy)},"runs":[`,
  between: ',',
  after: (summary: SimulateJson['summary']): string => `],"summary":${JSON.stringify(summary)}}\n`,
};

/** One entry of `runs`. */
export function runJson({ seed, hash, rounds }: RunOutput): string {
  const run: SimulateJson['runs'][number] = { seed, hash, rounds: rounds.map(roundJson) };
  return JSON.stringify(run);
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
