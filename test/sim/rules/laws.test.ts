// Rules WK10 and DM5: the laws that efforts, delays and arrivals follow. The tables are computed again here, where logarithms are allowed.
import { describe, expect, it } from 'vitest';
import type { LawName } from '../../../shared/scenario/schema/basics.ts';
import { drawLawPerMille } from '../../../shared/sim/laws/drawLaw.ts';
import { EXPONENTIAL_PER_MILLE } from '../../../shared/sim/laws/exponentialTable.ts';
import { HEAVY_TAILED_PER_MILLE } from '../../../shared/sim/laws/heavyTailedTable.ts';
import { POISSON_MEAN_MAX, poissonCount } from '../../../shared/sim/laws/poisson.ts';
import { drawU32, hashText } from '../../../shared/sim/random.ts';
import { entryOf, tinyScenario } from '../../support/tinyScenario.ts';
import { inRound, known, make, pass, started, stepIdOf, stopPulling } from '../playing.ts';

const DRAWS = 20_000;
const HASH = hashText('laws');
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const spreadOf = (values: readonly number[]): number =>
  meanOf(values.map((value) => value * value)) / meanOf(values) ** 2 - 1;
const drawn = (law: LawName): number[] =>
  Array.from({ length: DRAWS }, (_, index) => drawLawPerMille(law, 1, HASH, index, 0));

/** Mean of part i of n of the exponential law with mean 1. */
function exponentialPart(position: number, parts: number): number {
  const antiderivative = (share: number): number => (share >= 1 ? 0 : (1 - share) * Math.log(1 - share)) + share;
  return parts * (antiderivative((position + 1) / parts) - antiderivative(position / parts));
}

describe('laws', () => {
  it('[WK10] have tables with mean one, exactly', () => {
    for (const table of [EXPONENTIAL_PER_MILLE, HEAVY_TAILED_PER_MILLE]) {
      expect(table.length).toBe(1024);
      expect(meanOf(table)).toBe(1000);
      expect(table.every((value, position) => value >= (table[position - 1] ?? 0))).toBe(true);
    }
  });

  it('[WK10] have an exponential table that is the exponential law', () => {
    EXPONENTIAL_PER_MILLE.forEach((value, position) => {
      expect(Math.abs(value - 1000 * exponentialPart(position, 1024))).toBeLessThan(1);
    });
    expect(spreadOf(EXPONENTIAL_PER_MILLE)).toBeCloseTo(1, 2);
  });

  it('[WK10] have a heavy-tailed table whose logarithms spread by 1.5', () => {
    const logs = HEAVY_TAILED_PER_MILLE.map((value) => Math.log(value / 1000));
    const mean = meanOf(logs);
    expect(mean).toBeCloseTo(-1.125, 1);
    expect(Math.sqrt(meanOf(logs.map((value) => (value - mean) ** 2)))).toBeCloseTo(1.5, 1);
  });

  it.each([
    ['constant', 0, 0],
    ['skewed', 0.4, 0.65],
    ['exponential', 0.93, 1.07],
    ['heavyTailed', 4.5, 9.5],
  ] as const)('[WK10] draw %s factors about one, with their own spread', (law, least, most) => {
    const factors = drawn(law);
    expect(Math.abs(meanOf(factors) - 1000)).toBeLessThan(law === 'heavyTailed' ? 70 : 30);
    expect(spreadOf(factors)).toBeGreaterThanOrEqual(least);
    expect(spreadOf(factors)).toBeLessThanOrEqual(most);
  });

  it('[WK10] rule the effort of a step, and its delay', () => {
    const steps = (law: LawName): [number, number][] => {
      const game = inRound({
        edit: ({ routes }) => {
          const step = known(entryOf(routes, 'request').steps[0], 'the first step');
          Object.assign(step, { effortLaw: law, delayTicks: 1000, delayLaw: law });
        },
      });
      stopPulling(game);
      return Array.from({ length: 20 }, () => make(game, 'requests')).map((item) => [
        item.stepEffortMilli,
        item.blockedUntilTick,
      ]);
    };
    expect(new Set(steps('constant').map(String))).toEqual(new Set(['2000,1000']));
    expect(new Set(steps('exponential').map(([effort]) => effort)).size).toBeGreaterThan(15);
    expect(new Set(steps('heavyTailed').map(([, delay]) => delay)).size).toBeGreaterThan(15);
  });

  it('[WK11] leave the priority of a stream to its work', () => {
    const game = inRound({
      edit: ({ streams }) => {
        entryOf(streams, 'requests').priority = 2;
        entryOf(streams, 'deals').priority = 1;
      },
    });
    stopPulling(game);
    expect([make(game, 'requests'), make(game, 'deals'), make(game, 'feedback')].map((item) => item.priority)).toEqual([
      2, 1, 0,
    ]);
  });
});

describe('independent callers', () => {
  it('[DM5] come one, two or none at a time, as the Poisson law says', () => {
    for (const mean of [0.04, 0.8, 5, 19]) {
      const counts = Array.from({ length: DRAWS }, (_, index) => poissonCount(drawU32(1, HASH, index, 0), mean * 1e6));
      const none = counts.filter((count) => count === 0).length / DRAWS;
      expect(Math.abs(none - Math.exp(-mean))).toBeLessThan(0.015);
      expect(Math.abs(meanOf(counts) / mean - 1)).toBeLessThan(0.15 / Math.sqrt(mean) / 2);
      expect(Math.abs((spreadOf(counts) * meanOf(counts) ** 2) / meanOf(counts) - 1)).toBeLessThan(0.06);
    }
  });

  it('[DM5] are at most so many, and none at a mean of zero', () => {
    expect(poissonCount(4_294_967_295, 0)).toBe(0);
    expect(poissonCount(0, 1_000_000_000)).toBe(0);
    const most = poissonCount(4_294_967_295, POISSON_MEAN_MAX * 1e6);
    expect(most).toBeGreaterThan(POISSON_MEAN_MAX);
    expect(most).toBeLessThan(100);
  });

  it('[DM5] bring several pieces of work in one tick, each with luck of its own', () => {
    const scenario = tinyScenario({
      edit: ({ streams }) => {
        Object.assign(entryOf(streams, 'requests'), { perThousandTicks: 3000, arrivalLaw: 'poisson' });
      },
    });
    const game = started(scenario, 1);
    stopPulling(game);
    pass(game, 60);
    const { open } = game.state;
    const perTick = Array.from({ length: 60 }, (_, tick) => open.filter((item) => item.arrivedTick === tick).length);
    expect(Math.max(...perTick)).toBeGreaterThan(4);
    expect(Math.abs(open.length - 180)).toBeLessThan(55);
    expect(new Set(open.map((item) => item.stepEffortMilli)).size).toBeGreaterThan(10);
    expect(open.every((item) => stepIdOf(game, item) === 'serve')).toBe(true);
  });
});
