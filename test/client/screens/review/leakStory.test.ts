// The value ledger's figure must show every cent of the result, grouped the way a team can talk about it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LeakResult } from '../../../../shared/sim/result.ts';
import { OTHERS, tellLeaks } from '../../../../client/screens/review/leakStory.ts';

const leak = (cause: string, cents: number, ...chain: string[]): LeakResult => ({ cause, cents, chain });

function tell(leaked: LeakResult[], causesMax = 3) {
  return tellLeaks({ potentialCents: 10_000, realisedCents: 4000, leaked }, causesMax);
}

describe('the story of a round’s leaks', () => {
  it('tells waiting work by the place where it waits', () => {
    const story = tell([
      leak('feature:F1', 100, 'step:build', 'role:appDev', 'doing:incident:I3'),
      leak('feature:F2', 50, 'step:test', 'role:appDev', 'doing:away'),
      leak('feature:F1', 30, 'step:assess', 'role:change', 'doing:idle'),
    ]);
    expect(story.groups.map(({ id, cents }) => [id, cents])).toEqual([['waiting', 180]]);
    expect(story.groups[0]?.causes.map(({ key, cents }) => [key, cents])).toEqual([
      ['place:appDev', 150],
      ['place:change', 30],
    ]);
  });

  it('tells the wait for a release window as a place of its own', () => {
    const story = tell([leak('feature:F1', 9, 'step:wait', 'role:change', 'doing:blocked:window')]);
    expect(story.groups[0]?.causes[0]?.key).toBe('place:window');
  });

  it.each([
    ['incident:I3', ['role:desk', 'doing:work'], 'outages'],
    ['window:uplink', ['doing:release'], 'windows'],
    ['need:F7', ['role:owner', 'doing:asOrdered'], 'asOrdered'],
    ['satisfaction:requests', [], 'satisfaction'],
    ['manoeuvre:comet', ['role:director', 'doing:hold'], 'manoeuvre'],
    ['slack:science', ['role:flightOps', 'doing:event:E9'], 'slack'],
    ['feature:F7', ['role:owner', 'doing:withdrawn'], 'withdrawn'],
    ['feature:F7', ['step:build', 'role:appDev', 'doing:work'], 'inWork'],
    ['mission:M2', ['step:handle', 'role:flightOps', 'doing:switching'], 'waiting'],
  ])('puts %s %j to %s', (cause, chain, group) => {
    expect(tell([leak(cause, 5, ...chain)]).groups.map(({ id }) => id)).toEqual([group]);
  });

  it('sums up small causes as others, but never a single one', () => {
    const causes = [50, 40, 30, 20, 10].map((cents, position) => leak(`incident:I${position}`, cents));
    expect(tell(causes).groups[0]?.causes.map(({ key, cents }) => [key, cents])).toEqual([
      ['incident:I0', 50],
      ['incident:I1', 40],
      ['incident:I2', 30],
      [OTHERS, 30],
    ]);
    expect(tell(causes.slice(0, 4)).groups[0]?.causes.map(({ key }) => key)).not.toContain(OTHERS);
  });

  it('loses no cent and no row, whatever leaked', () => {
    const kinds = fc.constantFrom(
      'feature',
      'incident',
      'need',
      'satisfaction',
      'slack',
      'window',
      'manoeuvre',
      'oddity',
    );
    const anyLeak = fc.record({
      cause: fc.tuple(kinds, fc.nat(30)).map(([kind, id]) => `${kind}:x${id}`),
      chain: fc.subarray([
        'step:build',
        'role:appDev',
        'role:desk',
        'doing:work',
        'doing:idle',
        'doing:blocked:window',
      ]),
      cents: fc.integer({ min: 1, max: 1_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(anyLeak, { maxLength: 60 }), fc.integer({ min: 1, max: 6 }), (leaked, causesMax) => {
        const story = tell(leaked, causesMax);
        const all = leaked.reduce((sum, { cents }) => sum + cents, 0);
        const causes = story.groups.flatMap((group) => group.causes);
        expect(story.leakedCents).toBe(all);
        expect(story.groups.reduce((sum, { cents }) => sum + cents, 0)).toBe(all);
        expect(causes.reduce((sum, { cents }) => sum + cents, 0)).toBe(all);
        expect(causes.flatMap(({ rows }) => rows)).toHaveLength(leaked.length);
      }),
    );
  });
});
