// What-if figures in words: the sign of a difference, and nothing is claimed that the interval does not show.
import { describe, expect, it } from 'vitest';
import type { FigureResult } from '../../../../../client/net/whatIfApi.ts';
import {
  figureDifference,
  figureSentence,
  verdictOf,
} from '../../../../../client/screens/debrief/whatIf/figureWords.ts';

const SPREAD = { p10: 0, p50: 0, p90: 0, mean: 0 };

const result = (figure: string, low: number, high: number, isInverse = false): FigureResult => ({
  figure,
  isInverse,
  asPlayed: SPREAD,
  changed: SPREAD,
  difference: { mean: (low + high) / 2, low, high },
  betterPerMille: 800,
  worsePerMille: 200,
  bars: { bounds: [0, 1], asPlayed: [1], changed: [1] },
});

describe('figures of a what-if', () => {
  it.each([
    { one: result('realisedCents', 100, 300), verdict: 'better' },
    { one: result('realisedCents', -300, -100), verdict: 'worse' },
    { one: result('incidentsArrived', -3, -1, true), verdict: 'better' },
    { one: result('incidentsArrived', 1, 3, true), verdict: 'worse' },
    { one: result('csat', -1, 3), verdict: 'unclear' },
    { one: result('csat', 0, 3), verdict: 'unclear' },
    { one: result('goalsMet', 0, 0), verdict: 'unclear' },
  ])('are $verdict from $one.difference.low to $one.difference.high of $one.figure', ({ one, verdict }) => {
    expect(verdictOf(one)).toBe(verdict);
  });

  it('carry their sign, none where nothing is left after rounding, and decimals where they are small', () => {
    expect(figureDifference('realisedCents', 14_532_929)).toBe('+€ 145k');
    expect(figureDifference('realisedCents', -14_532_929)).toBe('−€ 145k');
    expect(figureDifference('csat', 1_740)).toBe('+1.7 points');
    expect(figureDifference('incidentsArrived', -21.13)).toBe('−21.1');
    expect(figureDifference('goalsMet', -0.01)).toBe('0');
    expect(figureDifference('failureHours', -613.9)).toBe('−614 h');
  });

  it('say in one sentence how much, how sure, and in how many futures', () => {
    expect(figureSentence(result('incidentsArrived', -24, -18, true))).toBe(
      'Incidents: −21 on average, between −24 and −18. Better in 80 % of the futures.',
    );
    expect(figureSentence(result('incidentsArrived', 18, 24, true))).toContain('Worse in 20 %');
    expect(figureSentence(result('goalsMet', -0.1, 0.2))).toBe(
      'Goals met: no clear difference, somewhere between −0.1 and +0.2.',
    );
  });
});
