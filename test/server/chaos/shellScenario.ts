// A scenario for simulated servers: the tiny one, with one short round, so that a whole session costs a fraction of a second.
import type { Scenario } from '../../../shared/scenario/schema.ts';
import { tinyScenario } from '../../support/tinyScenario.ts';

/** Enough for one fingerprint on the way. */
const ROUND_TICKS = 96;

export function shellScenario(): Scenario {
  return tinyScenario({ rounds: 1, lengthTicks: ROUND_TICKS, arrivals: { requests: 60, alarms: 30 } });
}
