// The queues under test: a scenario each, what is asked of it, and the theory that answers. One entry, one file in scenarios/validation.
import { join } from 'node:path';
import { SCENARIOS_DIR } from '../readScenario.ts';
import { serversInTicks } from './serversInTicks.ts';
import { oneServer, tandemOf, type TicksTheory, twoPriorities } from './ticksTheory.ts';

export const VALIDATION_DIR = join(SCENARIOS_DIR, 'validation');

export interface QueueCase {
  /** Name of the scenario file and of the system in reference.json. */
  id: string;
  onTicks: TicksTheory;
}

export const QUEUE_CASES: readonly QueueCase[] = [
  { id: 'mm1', onTicks: serversInTicks },
  { id: 'mmc', onTicks: serversInTicks },
  { id: 'md1', onTicks: oneServer },
  { id: 'priority', onTicks: twoPriorities },
  { id: 'tandem', onTicks: tandemOf(3) },
];

/** Runs of the long form, each of the length in its file: 125,000 customers or so. The short form is one run of 20,000. */
export const LONG_RUNS = 8;
export const SHORT_TICKS = 500_000;
