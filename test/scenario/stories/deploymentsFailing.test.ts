// The story of the failing deployments, in short: what speed without a purpose brings, what prices and a plan bring.
import { describe, expect, it } from 'vitest';
import { shippedScenario } from '../../sim/shippedScenario.ts';
import { expectSigns } from './claimSigns.ts';

const SEEDS = 4;
const TIMEOUT_MS = 60_000;

describe('the failing deployments', () => {
  const scenario = shippedScenario('deployments-failing');

  it('compare tools first with no tools, with value first and with craft that has no strategy', () => {
    const pairs = scenario.balance.claims.map(({ policy, against }) => `${policy} against ${against}`);
    expect(pairs).toEqual(
      expect.arrayContaining([
        'toolFirst against reactive',
        'byValue against toolFirst',
        'craftFirst against byValue',
        'byValue against keepsAll',
      ]),
    );
  });

  it('quantify every service, and have one that costs more than it earns and that nothing needs', () => {
    expect(scenario.services.every(({ costCentsPerTick }) => costCentsPerTick > 0)).toBe(true);
    const burdens = scenario.services.filter((service) => service.costCentsPerTick > service.valueCentsPerTick);
    expect(burdens.map(({ id }) => id)).toEqual(['mirrors']);
    expect(scenario.services.some(({ dependsOn }) => dependsOn.includes('mirrors'))).toBe(false);
  });

  it('have wishes that are loud and small beside others that are quiet and large', () => {
    const wishes = scenario.streams.filter(({ type }) => type === 'feature');
    const loud = wishes.filter(({ priority }) => priority > 0);
    const quiet = wishes.filter(({ priority }) => priority === 0);
    expect(loud).not.toEqual([]);
    expect(quiet).not.toEqual([]);
    const most = Math.max(...loud.map(({ value }) => value?.centsPerTick ?? 0));
    expect(Math.min(...quiet.map(({ value }) => value?.centsPerTick ?? 0))).toBeGreaterThan(most * 2);
  });

  it('show in a few games what they claim of many', { timeout: TIMEOUT_MS }, () => {
    expectSigns(scenario, SEEDS);
  });
});
