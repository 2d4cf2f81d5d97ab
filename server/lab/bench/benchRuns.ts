// Whole games a second: all rounds of the flagship with bots in every seat, on one thread.
import { requireScenario } from '../readScenario.ts';
import { simulateRun } from '../simulateRun.ts';

const FLAGSHIP = 'mission-to-mars';

/** Engines compile what has run for a while: the first games of a process are slower than the thousands after them. */
const WARM_UP_RUNS = 12;

export interface RunsBench {
  scenario: string;
  policy: 'reactive';
  rounds: number;
  runs: number;
  /** Played before these, and not counted. */
  warmUpRuns: number;
  runsPerSecond: number;
  ticksPerSecond: number;
}

export function benchRuns(runs: number, warmUpRuns = WARM_UP_RUNS): RunsBench {
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
  for (let seed = 1; seed <= warmUpRuns; seed++) simulateRun(plan, seed);
  const startedMs = performance.now();
  for (let run = 1; run <= runs; run++) simulateRun(plan, warmUpRuns + run);
  const seconds = (performance.now() - startedMs) / 1000;
  const ticks = scenario.rounds.reduce((sum, { lengthTicks }) => sum + lengthTicks, 0);
  return {
    scenario: FLAGSHIP,
    policy,
    rounds: scenario.rounds.length,
    runs,
    warmUpRuns,
    runsPerSecond: runs / seconds,
    ticksPerSecond: (runs * ticks) / seconds,
  };
}
