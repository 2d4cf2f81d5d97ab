// `validate` in its short form: one run of each queue with a known answer and of the service desk; and that it would notice.
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listScenarioIds, requireScenario } from '../../server/lab/readScenario.ts';
import { run } from '../../server/lab/validate.ts';
import { pathFaults, queueFaults } from '../../server/lab/validate/exactLaws.ts';
import { fitOne, fitTwo, normalShare } from '../../server/lab/validate/lognormal.ts';
import { measureQueue } from '../../server/lab/validate/measureQueue.ts';
import { observeQueue } from '../../server/lab/validate/observeQueue.ts';
import { playQuietly } from '../../server/lab/validate/playQuietly.ts';
import { QUEUE_CASES, VALIDATION_DIR } from '../../server/lab/validate/queueCases.ts';
import { readReference, toleranceOf } from '../../server/lab/validate/reference.ts';
import { serversInTicks } from '../../server/lab/validate/serversInTicks.ts';
import { serviceTimes } from '../../server/lab/validate/serviceTimes.ts';
import { validateDesk } from '../../server/lab/validate/validateDesk.ts';
import { queueJobs, validateQueues } from '../../server/lab/validate/validateQueues.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import { playGame } from '../../shared/sim/bots/playGame.ts';
import type { Game } from '../../shared/sim/state.ts';

const TIMEOUT_MS = 120_000;

const queue = (id: string): Scenario => requireScenario(join(VALIDATION_DIR, `${id}.yaml`));

/** Whoever plays counts who is there after each tick. */
function played(id: string, ticks: number): { game: Game; areaTicks: number } {
  let areaTicks = 0;
  const game = playQuietly(queue(id), 1, ticks, ({ state }) => (areaTicks += state.open.length));
  return { game, areaTicks };
}

/** Every service takes that much longer, as if the engine lost time. */
function slower(scenario: Scenario, percent: number): Scenario {
  const routes = scenario.routes.map((route) => ({
    ...route,
    steps: route.steps.map((step) => ({ ...step, effortMilli: Math.round(step.effortMilli * (1 + percent / 100)) })),
  }));
  return { ...scenario, routes };
}

describe('queues with a known answer', () => {
  it.each(QUEUE_CASES.map(({ id }) => id))(
    '%s: within the tolerance, exact laws exact',
    { timeout: TIMEOUT_MS },
    async (id) => {
      const [report] = await validateQueues(queueJobs(true, id), 1);
      expect(report?.faults).toEqual([]);
      expect(report?.rows.length).toBeGreaterThan(1);
      expect(report?.rows.filter(({ ok }) => !ok)).toEqual([]);
    },
  );

  it('would not let an engine pass that loses a tenth of its time', { timeout: TIMEOUT_MS }, () => {
    const runs = [observeQueue(slower(queue('mm1'), 10), 1, 250_000, 20)];
    const measured = measureQueue(runs, 20);
    const reference = readReference()['mm1'];
    const outside = Object.entries(reference ?? {}).filter(
      ([name, value]) => Math.abs((measured[name] ?? NaN) / value.theory - 1) > toleranceOf(value, 10_000),
    );
    expect(outside.map(([name]) => name)).toEqual(expect.arrayContaining(['waitShare', 'busyShare']));
  });

  it('notices time, items and order that do not add up', () => {
    const { game, areaTicks } = played('mm1', 20_000);
    expect(queueFaults(game, areaTicks)).toEqual([]);
    expect(pathFaults(game, areaTicks + 1)).toEqual([expect.stringMatching(/^Little/)]);
    const [first, second] = game.state.closed;
    if (first === undefined || second === undefined) throw new Error('nobody was served');
    game.state.closed.splice(0, 2, second, first);
    expect(queueFaults(game, areaTicks)).toEqual([expect.stringMatching(/^order/)]);
    game.state.closed.splice(0, 1);
    expect(queueFaults(game, areaTicks).map((fault) => fault.split(':')[0])).toEqual(['Little', 'flow', 'busy']);
  });

  it('are served the whole ticks that their theory counts on', () => {
    const stepsOf = (id: string) => queue(id).routes.find((route) => route.id === 'serve')?.steps ?? [];
    const services = QUEUE_CASES.flatMap(({ id }) => stepsOf(id).map((step) => [id, serviceTimes(step)] as const));
    expect(services.map(([id, { meanTicks }]) => [id, meanTicks])).toEqual([
      ['mm1', 20],
      ['mmc', 80],
      ['md1', 20],
      ['priority', 20],
      ['tandem', 20],
      ['tandem', 20],
      ['tandem', 20],
    ]);
  });
});

describe('theory in ticks', () => {
  it.each([
    [1, 4, 0.8, 0.654985],
    [4, 0.745541, 0.596432, 0.267994],
  ])('is the textbook’s of %d servers when ticks are short', (servers, wait, waitShare, longWaitShare) => {
    const rates = [(0.8 * servers) / 2000];
    const expected = serversInTicks({ rates, service: { meanTicks: 2000, variation: 1 }, servers });
    expect(expected['wait']).toBeCloseTo(wait, 2);
    expect(expected['waitShare']).toBeCloseTo(waitShare, 3);
    expect(expected['longWaitShare']).toBeCloseTo(longWaitShare, 3);
  });
});

describe('the service desk', () => {
  it('falls into the bands of real ticket data', { timeout: TIMEOUT_MS }, () => {
    const { rows, faults, incidents } = validateDesk({ isShort: true });
    expect(incidents).toBeGreaterThan(5000);
    expect(faults).toEqual([]);
    expect(rows.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('is measured by a fit that finds what was put in', () => {
    const quantiles = Array.from({ length: 4000 }, (_, position) => quantile((position + 0.5) / 4000));
    const logs = [...quantiles.map((z) => -1 + z), ...quantiles.map((z) => 4.5 + 1.5 * z)].sort((a, b) => a - b);
    const { components, ks } = fitTwo(logs);
    expect(ks).toBeLessThan(0.01);
    expect(components.map(({ mu }) => Math.round(mu * 10) / 10)).toEqual([-1, 4.5]);
    expect(fitOne(logs).ks).toBeGreaterThan(0.1);
    expect(normalShare(1.96)).toBeCloseTo(0.975, 4);
  });
});

/** Of the normal law, by halving. */
function quantile(share: number): number {
  let [low, high] = [-8, 8];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (normalShare(middle) < share) low = middle;
    else high = middle;
  }
  return low;
}

describe('whole games', () => {
  it.each(listScenarioIds())('%s: time by ticks is time by items, in every round', { timeout: TIMEOUT_MS }, (id) => {
    let areaTicks = 0;
    let rounds = 0;
    const faults: string[] = [];
    const scenario = requireScenario(id);
    playGame({
      scenario,
      seed: 1,
      styleOf: () => 'reactive',
      onTick: (game) => {
        areaTicks += game.state.open.length;
        if (game.state.phase === 'running') return;
        faults.push(...pathFaults(game, areaTicks));
        areaTicks = 0;
        rounds++;
      },
    });
    expect(faults).toEqual([]);
    expect(rounds).toBe(scenario.rounds.length);
  });
});

describe('the command', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('prints a row for each statistic and the exact laws, and ends with 0', { timeout: TIMEOUT_MS }, async () => {
    const lines: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
    expect(await run(['--short', '--only', 'md1', '--workers', '1'])).toBe(0);
    expect(lines.join('')).toMatch(/mean wait +2\.0000 +2\.0000/);
    expect(lines.join('')).toMatch(/Little, flow, busy time, order +exact +exact/);
  });

  it.each([['--only', 'mm9'], ['--workers', '0'], ['--fast']])('refuses %s %s', async (...args) => {
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    expect(await run(args)).toBe(2);
  });
});
