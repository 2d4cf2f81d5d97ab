// `balance`: what it plays, how it judges, and that a missed target ends it with 1. The verdicts about the flagship are not asked
// here: they take minutes, and the command itself gives them.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../server/lab/balance.ts';
import type { RunFigures } from '../../server/lab/balance/figures.ts';
import { fixTopProblem } from '../../server/lab/balance/fixTopProblem.ts';
import { measureAll } from '../../server/lab/balance/measureAll.ts';
import { noExploit, preventionBeatsRepair } from '../../server/lab/balance/measures/choices.ts';
import { ownClaims } from '../../server/lab/balance/measures/claims.ts';
import { manyWays } from '../../server/lab/balance/measures/portfolios.ts';
import { missedWhileGreen } from '../../server/lab/balance/measures/stories.ts';
import type { Measured } from '../../server/lab/balance/measures/types.ts';
import { halfWidthOfShare, pairedDifference } from '../../server/lab/balance/statistics.ts';
import { listVariants } from '../../server/lab/balance/variants.ts';
import { requireScenario } from '../../server/lab/readScenario.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';

const flagship = requireScenario('mission-to-mars');

let out = '';
let errors = '';
beforeEach(() => {
  out = '';
  errors = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((errors += String(text)), true));
});
afterEach(() => {
  vi.restoreAllMocks();
});

function figures(netCents: number, more: Partial<RunFigures> = {}): RunFigures {
  return { seed: 1, rounds: [], netCents, realisedCents: netCents, firstHalfNetCents: 0, ...more };
}

function measured(runs: Record<string, RunFigures[]>, scenario: Scenario = flagship): Measured {
  const byId = new Map(Object.entries(runs));
  return { scenario, played: { runs: byId, repairs: [] }, runsOf: (id) => byId.get(id) ?? [] };
}

describe('the measures', () => {
  it('M1 counts the seeds in which the revenue goal of round 1 was missed', () => {
    const goal = flagship.rounds[0]?.goals.find(({ metric }) => metric === 'revenueCents');
    const withGoal = (met: boolean): RunFigures => {
      const goals = [{ id: goal?.id ?? '', target: 1, actual: 1, met }];
      const metrics = { incidentSlaMetShare: met ? 0.5 : 0.9 };
      return figures(0, { rounds: [{ goals, metrics } as never] });
    };
    const rows = missedWhileGreen(measured({ reactive: [withGoal(false), withGoal(false), withGoal(true)] }));
    expect(rows.map(({ reached, isOk }) => [reached, isOk])).toEqual([
      ['67 %', false],
      ['67 % (0 %)', false],
    ]);
  });

  it('M5 finds the largest set of good portfolios of which any two differ', () => {
    const plan = (...rounds: string[][]) => ({ improvements: rounds, agreements: [] });
    const [a = '', b = '', c = ''] = flagship.improvements.map(({ id }) => id);
    const policy = (id: string, own: ReturnType<typeof plan>) => ({
      id,
      title: id,
      base: 'orchestrated' as const,
      without: [],
      with: [],
      plan: own,
      roles: {},
    });
    const scenario = {
      ...flagship,
      bots: { ...flagship.bots, orchestrated: plan([a], [b]) },
      policies: [policy('same', plan([b], [a])), policy('other', plan([c])), policy('poor', plan([], [], [c]))],
    };
    const runs = { reactive: [figures(0)], orchestrated: [figures(100)], same: [figures(99)], other: [figures(91)] };
    const [row] = manyWays(measured({ ...runs, poor: [figures(10)] }, scenario));
    expect(row?.reached).toBe('2: orchestrated 100 %, other 91 %');
    expect(row?.isOk).toBe(false);
  });

  it('M7 says how well it knows the share of games whose next round is worth more', () => {
    const repairs = Array.from({ length: 400 }, (_, seed) => ({
      seed,
      costMilli: 1000,
      savedMilli: seed === 0 ? 1000 : 1001,
      nextRoundCents: seed < 80 ? 0 : 1,
    }));
    const { scenario, played, runsOf } = measured({});
    const rows = preventionBeatsRepair({ scenario, played: { ...played, repairs }, runsOf });
    expect(rows.map(({ reached, isOk }) => [reached, isOk])).toEqual([
      ['100 % (costs 1 h, saves 1 h)', true],
      ['80 % ± 3.9 %', true],
    ]);
  });

  it('M9 believes a loss only beyond its interval', () => {
    const considered = [figures(1000), figures(1100), figures(900)];
    const rows = noExploit(
      measured({
        orchestrated: considered,
        'ignore:toil': [figures(900), figures(1001), figures(799)],
        'trick:alwaysGo': [figures(500), figures(1700), figures(700)],
      }),
    );
    const verdict = (end: string): boolean | undefined => rows.find(({ what }) => what.includes(end))?.isOk;
    expect(verdict('ignore toil')).toBe(true);
    expect(verdict('trick alwaysGo')).toBe(false);
  });

  it('claims are held against their bounds', () => {
    const claim = { statement: 'It pays.', policy: 'local', against: 'reactive', metric: 'netCents' };
    const scenario = {
      ...flagship,
      balance: {
        stories: [],
        claims: [
          { ...claim, atLeastPerMille: 100 },
          { ...claim, atMostPerMille: 100 },
        ],
      },
    };
    const rows = ownClaims(measured({ local: [figures(150)], reactive: [figures(100)] }, scenario));
    expect(rows.map(({ isOk }) => isOk)).toEqual([true, false]);
    expect(rows[0]?.reached).toContain('50.0 %');
  });

  it('the interval of a share is that of a textbook', () => {
    expect(halfWidthOfShare(0.5, 100)).toBeCloseTo(0.098, 10);
    expect(halfWidthOfShare(0, 0)).toBe(0);
  });

  it('the interval of paired differences is that of a textbook', () => {
    // Differences 1, 2, 3: mean 2, standard deviation 1, half width 1.96 / sqrt(3).
    const { mean, halfWidth } = pairedDifference([
      [2, 1],
      [4, 2],
      [6, 3],
    ]);
    expect(mean).toBe(2);
    expect(halfWidth).toBeCloseTo(1.1316, 3);
  });
});

describe('the plays', () => {
  it('are only those that the wished measures look at', async () => {
    const { played, rows } = await measureAll({
      scenario: { ...flagship, rounds: flagship.rounds.slice(0, 1) },
      stories: ['M2'],
      firstSeed: 3,
      runs: 2,
      workers: 1,
      onDone: () => undefined,
    });
    expect(played).toBe(2);
    expect(rows.map(({ id }) => id)).toEqual(['M2', 'M2']);
  });

  it('have ids and policies of their own', () => {
    const { variants, policies } = listVariants(flagship);
    expect(new Set(variants.map(({ id }) => id)).size).toBe(variants.length);
    for (const { id, base } of policies) {
      expect(id).toMatch(/:/);
      const isReactive = id.startsWith('with:') || id === 'passing:reactive';
      expect(base).toBe(isReactive ? 'reactive' : 'orchestrated');
    }
    expect(variants.find(({ id }) => id === 'without:wipLimits')).toBeDefined();
    const plan = policies.find(({ id }) => id === 'without:wipLimits')?.plan;
    expect(plan?.agreements.map(({ agreement }) => agreement)).not.toContain('wipLimit');
  });

  it('a repair takes hours, and the problem has struck before', () => {
    const repair = fixTopProblem(flagship, 1004);
    expect(repair?.costMilli).toBeGreaterThan(10_000);
    expect(repair?.savedMilli).toBeGreaterThan(0);
  });
});

describe('the command', () => {
  it('prints a table and says by its exit code whether all is reached', async () => {
    const code = await run(['first-flight', '--runs', '1', '--workers', '1']);
    expect(errors).toBe('');
    expect(out).toMatch(/^first-flight: \d+ games, 1 seeds for each line/);
    expect(code).toBe(out.includes('MISSED') ? 1 : 0);
  });

  it('refuses what it does not know', async () => {
    expect(await run(['first-flight', '--only', 'M8'])).toBe(2);
    expect(errors).toContain("there is no 'M8'; there are M1,");
    expect(await run(['first-flight', '--runs', 'many'])).toBe(2);
    expect(errors).toContain("--runs wants a whole number from 1 on, found 'many'");
    expect(await run(['nowhere'])).toBe(2);
  });
});
