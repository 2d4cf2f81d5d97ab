// The M/M/c queue as the engine plays it: an ordinary scenario, tick by tick, with every ledger and counter of a game.
import { join } from 'node:path';
import type { Scenario } from '../../../shared/scenario/schema.ts';
import { requireScenario } from '../readScenario.ts';
import { playQuietly } from '../validate/playQuietly.ts';
import { VALIDATION_DIR } from '../validate/queueCases.ts';
import type { QueueSpeed, QueueUnderTest } from './QueueSpeed.ts';

export interface EngineSpeed extends QueueSpeed {
  ticksPerSecond: number;
}

/** @param serviceTicks ticks of a mean service: the fewer, the faster and the coarser */
export function playEngineQueue(queue: QueueUnderTest, serviceTicks: number): EngineSpeed {
  const scenario = scenarioOf(queue, serviceTicks);
  const lengthTicks = Math.round((queue.customers * serviceTicks) / (queue.load * queue.servers));
  const startedMs = performance.now();
  const { state } = playQuietly(scenario, queue.seed, lengthTicks, () => undefined);
  const seconds = (performance.now() - startedMs) / 1000;
  const served = state.closed.filter(({ type }) => type === 'request');
  const waitTicks = served.reduce((sum, item) => sum + item.closedTick - item.arrivedTick + 1 - item.touchedTicks, 0);
  return {
    name: `this engine, ${serviceTicks} ticks a service`,
    customers: served.length,
    seconds,
    meanWait: waitTicks / served.length / serviceTicks,
    ticksPerSecond: lengthTicks / seconds,
  };
}

/** The scenario of the same name in scenarios/validation, with other hands, rates and efforts. */
function scenarioOf({ servers, load }: QueueUnderTest, serviceTicks: number): Scenario {
  const scenario = requireScenario(join(VALIDATION_DIR, 'mmc.yaml'));
  const perThousandTicks = Math.round((1000 * load * servers) / serviceTicks);
  // Exponential effort that takes so many whole ticks on average: mean 1 / ln(m / (m − 1)) hours.
  const effortMilli = Math.round(1000 / Math.log(serviceTicks / (serviceTicks - 1)));
  return {
    ...scenario,
    roles: scenario.roles.map((role) => ({
      ...role,
      hands: Array.from({ length: servers }, (_, hand) => `Hand ${hand + 1}`),
    })),
    routes: scenario.routes.map((route) =>
      route.id === 'serve' ? { ...route, steps: route.steps.map((step) => ({ ...step, effortMilli })) } : route,
    ),
    streams: scenario.streams.map((stream) => (stream.id === 'customers' ? { ...stream, perThousandTicks } : stream)),
  };
}
