// Amounts as players read them.
import { describe, expect, it } from 'vitest';
import { formatDayClock, formatEffort, formatHours, formatMetric, formatMoney } from '../../../client/words/format.ts';

describe('amounts', () => {
  it.each([
    [0, '€ 0'],
    [74_000, '€ 740'],
    [99_949, '€ 999'],
    [99_960, '€ 1k'],
    [123_400, '€ 1.2k'],
    [7_400_000, '€ 74k'],
    [99_940_000, '€ 999k'],
    [99_960_000, '€ 1m'],
    [120_000_000, '€ 1.2m'],
    [2_300_000_000, '€ 23m'],
    [-7_400_000, '−€ 74k'],
    [-10, '€ 0'],
  ])('%i cents read %s', (cents, text) => {
    expect(formatMoney(cents)).toBe(text);
  });

  it.each([
    [0, 'Day 1 00:00'],
    [23, 'Day 1 23:00'],
    [206, 'Day 9 14:00'],
    [206.9, 'Day 9 14:00'],
    [-1, 'Day 1 00:00'],
  ])('tick %d of a round is %s', (tick, text) => {
    expect(formatDayClock(tick)).toBe(text);
  });

  it('tells effort with a decimal only where it matters', () => {
    expect([formatHours(11), formatEffort(8000), formatEffort(2500), formatEffort(24_400)]).toEqual([
      '11 h',
      '8 h',
      '2.5 h',
      '24 h',
    ]);
  });

  it.each([
    ['revenueCents', 41_200_000, '€ 412k'],
    ['csat', 86_400, '86 of 100'],
    ['incidentSlaMetShare', 923, '92 %'],
    ['availability', 987, '98.7 %'],
    ['missionDataMb', 640, '640 MB'],
    ['missionDataMb', 2400, '2.4 GB'],
    ['featuresReleased', 7, '7'],
    ['leadTicksP50', 96, '96 h'],
  ])('the metric %s of %i reads %s', (metric, value, text) => {
    expect(formatMetric(metric, value)).toBe(text);
  });
});
