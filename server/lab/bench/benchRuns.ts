// Whole games a second: all rounds of the flagship with bots in every seat, on one thread.
import { requireScenario } from '../readScenario.ts';
import { simulateRun } from '../simulateRun.ts';

const FLAGSHIP = 'mission-to-mars';

export interface RunsBench {
  scenario: string;
  policy: 'reactive';
  rounds: number;
  runs: number;
  runsPerSecond: number;
  ticksPerSecond: number;
}

export function benchRuns(runs: number): RunsBench {
  const scenario = requireScenario(FLAGSHIP);
  const policy = 'reactive';
  const plan = {
    scenario,
    policy,
    roles: {},
    rounds: undefined,
    improvements: undefined,
    journalDir: undefined,
  } as const;
  simulateRun(plan, 1);
  const startedMs = performance.now();
  for (let seed = 2; seed < runs + 2; seed++) simulateRun(plan, seed);
  const seconds = (performance.now() - startedMs) / 1000;
  const ticks = scenario.rounds.reduce((sum, { lengthTicks }) => sum + lengthTicks, 0);
  return {
    scenario: FLAGSHIP,
    policy,
    rounds: scenario.rounds.length,
    runs,
    runsPerSecond: runs / seconds,
    ticksPerSecond: (runs * ticks) / seconds,
  };
}
