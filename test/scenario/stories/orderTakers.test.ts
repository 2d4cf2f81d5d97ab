// The story of the order takers, in short: what taking orders costs, what asking and going brings.
import { describe, expect, it } from 'vitest';
import { shippedScenario } from '../../sim/shippedScenario.ts';
import { expectSigns } from './claimSigns.ts';

const SEEDS = 3;
const TIMEOUT_MS = 60_000;

describe('the order takers', () => {
  const scenario = shippedScenario('order-takers');

  it('compare taking orders with partnership, with tidiness and with listening alone', () => {
    const pairs = scenario.balance.claims.map(({ policy, against }) => `${policy} against ${against}`);
    expect(pairs).toEqual(
      expect.arrayContaining([
        'partners against orderTakers',
        'partners against wellOiled',
        'listeners against orderTakers',
        'blindPartners against partners',
      ]),
    );
  });

  it('have demand that nobody voices, and orders that come back when their need was not known', () => {
    expect(scenario.streams.some(({ needsInsight }) => needsInsight)).toBe(true);
    const orders = scenario.streams.filter(({ type, needsInsight }) => type === 'feature' && !needsInsight);
    expect(orders.every(({ needs, titles, followUp }) => needs.length === titles.length && followUp !== null)).toBe(
      true,
    );
  });

  it('show in a few games what they claim of many', { timeout: TIMEOUT_MS }, () => {
    expectSigns(scenario, SEEDS);
  });
});
