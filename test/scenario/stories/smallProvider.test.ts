// The story of five people and a kettle, in short: what handing out work costs, what one page of agreements brings.
import { describe, expect, it } from 'vitest';
import { shippedScenario } from '../../sim/shippedScenario.ts';
import { expectSigns } from './claimSigns.ts';

const SEEDS = 4;
const TIMEOUT_MS = 60_000;

describe('the small provider', () => {
  const scenario = shippedScenario('small-provider');

  it('compares assigned work with pulled work, with one page alone and with heavy process', () => {
    const pairs = scenario.balance.claims.map(({ policy, against }) => `${policy} against ${against}`);
    expect(pairs).toEqual(
      expect.arrayContaining([
        'pulled against assigned',
        'pullOnly against assigned',
        'onePageOnly against assigned',
        'heavy against pulled',
      ]),
    );
  });

  it('has five people, one for each role', () => {
    expect(scenario.roles.map(({ hands }) => hands.length)).toEqual([1, 1, 1, 1, 1]);
  });

  it('has projects that wait for boxes of somebody else', () => {
    const projects = scenario.streams.find(({ id }) => id === 'projects');
    const supplies = scenario.streams.find(({ id }) => id === projects?.dependsOn?.stream);
    expect(supplies).toBeDefined();
    expect(supplies?.role).not.toBe(projects?.role);
  });

  it('shows in a few games what it claims of many', { timeout: TIMEOUT_MS }, () => {
    expectSigns(scenario, SEEDS);
  });
});
