// What-ifs on games of bots: every change that is offered can be made, and each does what it says.
import { describe, expect, it } from 'vitest';
import type { Change, ChangeKind, ChangeOffer } from '../../../shared/analysis/whatIf/change.ts';
import { changeSchema } from '../../../shared/analysis/whatIf/change.ts';
import { listOffers } from '../../../shared/analysis/whatIf/listOffers.ts';
import { summarise } from '../../../shared/analysis/whatIf/summarise.ts';
import type { FigureResult, Pair, WhatIfResult, WhatIfWish } from '../../../shared/analysis/whatIf/types.ts';
import { WhatIf } from '../../../shared/analysis/whatIf/WhatIf.ts';
import { textOf } from '../../../shared/sim/texts.ts';
import { playedBots } from './playedBots.ts';

const { played } = playedBots('mission-to-mars');
const offers = listOffers(played, { round: 2, tick: null });

const offerOf = (kind: ChangeKind, matches: (change: Change) => boolean = () => true): ChangeOffer => {
  const found = offers.find(({ change }) => change.kind === kind && matches(change));
  if (found === undefined) throw new Error(`no ${kind} is offered`);
  return found;
};

const wishOf = ({ change, tick }: ChangeOffer, more: Partial<WhatIfWish> = {}): WhatIfWish => ({
  round: 2,
  tick,
  change,
  style: 'reactive',
  horizon: 'round',
  ...more,
});

function resultOf(wish: WhatIfWish, count: number): WhatIfResult {
  const whatIf = new WhatIf(played, wish);
  const pairs = Array.from({ length: count }, (_, number) => whatIf.runPair(number + 1));
  return summarise(played.scenario, wish, pairs);
}

const figure = ({ figures }: WhatIfResult, name: string): FigureResult => {
  const found = figures.find((entry) => entry.figure === name);
  if (found === undefined) throw new Error(`no figure ${name}`);
  return found;
};

describe('what is offered', () => {
  it('is something of every kind, in a shape that a request may have, with texts of the scenario', () => {
    expect(new Set(offers.map(({ change }) => change.kind))).toEqual(
      new Set(['problem', 'improvement', 'agreement', 'call', 'hands']),
    );
    for (const { change, titleKey, detailKey } of offers) {
      expect(changeSchema.parse(change)).toEqual(change);
      for (const key of [titleKey, detailKey]) if (key !== '') expect(textOf(played.scenario, key, 'en')).not.toBe(key);
    }
  });

  it('names the problem that has cost most hours first', () => {
    const hours = offers.filter(({ change }) => change.kind === 'problem').map(({ facts }) => facts.hours ?? 0);
    expect(hours).toEqual([...hours].sort((a, b) => b - a));
    expect(hours[0]).toBeGreaterThan(0);
  });

  it('can all be made', () => {
    const short = playedBots('first-flight').played;
    const listed = [null, 60].flatMap((tick) => listOffers(short, { round: 2, tick }));
    expect(listed.length).toBeGreaterThan(10);
    for (const offer of listed) expect(() => new WhatIf(short, wishOf(offer))).not.toThrow();
    const along = offers.filter(({ tick }) => tick !== null);
    for (const offer of along.slice(0, 4)) expect(() => new WhatIf(played, wishOf(offer))).not.toThrow();
  });

  it('is another improvement in place of one just chosen, where money reaches for one only', () => {
    const planned = playedBots('mission-to-mars', { style: 'orchestrated' }).played;
    const swaps = listOffers(planned, { round: 2, tick: null }).filter(
      ({ change }) => change.kind === 'improvement' && change.insteadOf !== undefined,
    );
    expect(swaps.length).toBeGreaterThan(0);
    const [swap] = swaps;
    if (swap !== undefined) expect(() => new WhatIf(planned, wishOf(swap))).not.toThrow();
  });
});

describe('a what-if', () => {
  it('of fixing the top problem shows fewer incidents and less time on failures, beyond chance', () => {
    const result = resultOf(wishOf(offerOf('problem')), 8);
    expect(result).toMatchObject({ pairs: 8, fromRound: 2, fromTick: null, untilRound: 2, style: 'reactive' });
    expect(figure(result, 'incidentsArrived').difference.high).toBeLessThan(0);
    expect(figure(result, 'failureHours').difference.high).toBeLessThan(0);
    expect(figure(result, 'incidentsArrived').betterPerMille).toBeGreaterThan(600);
  });

  it('plays on to the end of the next round, with every goal of both', () => {
    const { goals, untilRound } = resultOf(wishOf(offerOf('problem'), { horizon: 'nextRound' }), 2);
    expect(untilRound).toBe(3);
    expect(goals.map(({ round }) => round)).toEqual([2, 2, 2, 2, 3, 3, 3, 3]);
    expect(textOf(played.scenario, goals[0]?.titleKey ?? '', 'en')).not.toBe(goals[0]?.titleKey);
  });

  it('gives the same pair for the same number, wherever it is played', () => {
    const wish = wishOf(offerOf('agreement'));
    expect(new WhatIf(played, wish).runPair(4)).toEqual(new WhatIf(played, wish).runPair(4));
  });

  it('of a hold flies later and with other odds than the go that was called', () => {
    const hold = offerOf('call', (change) => change.kind === 'call' && change.decision === 'hold');
    const result = resultOf(wishOf(hold), 12);
    const { asPlayed, changed } = figure(result, 'missionDataMb');
    expect(changed.mean).not.toBe(asPlayed.mean);
  });

  it('is refused for a change that is not possible there', () => {
    const [problem] = offers;
    const nonsense: Change = { kind: 'problem', problemId: 'p999' };
    expect(() => new WhatIf(played, { ...wishOf(problem ?? offerOf('problem')), change: nonsense })).toThrow(
      'not possible',
    );
    expect(() => new WhatIf(played, wishOf(offerOf('problem'), { style: 'nobody' }))).toThrow('nobody');
  });
});

describe('a summary', () => {
  const pair = (before: number, after: number): Pair => ({
    asPlayed: { figures: { incidentsArrived: before }, goals: [before < 5] },
    changed: { figures: { incidentsArrived: after }, goals: [after < 5] },
  });

  it('counts as better what is less, where less is better', () => {
    const result = summarise(played.scenario, wishOf(offerOf('problem')), [
      pair(6, 4),
      pair(5, 5),
      pair(4, 6),
      pair(9, 1),
    ]);
    expect(result.figures.map(({ figure: name }) => name)).toEqual(['incidentsArrived']);
    expect(figure(result, 'incidentsArrived')).toMatchObject({ betterPerMille: 500, worsePerMille: 250 });
    expect(figure(result, 'incidentsArrived').difference.mean).toBe(-2);
    expect(result.goals[0]).toMatchObject({ asPlayedPerMille: 250, changedPerMille: 500 });
  });
});
