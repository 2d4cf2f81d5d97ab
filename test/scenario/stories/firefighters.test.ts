// The story of the firefighters, in short: what one pain that is ended at its cause gives back, what an orchestra makes of it.
import { describe, expect, it } from 'vitest';
import { shippedScenario } from '../../sim/shippedScenario.ts';
import { expectSigns } from './claimSigns.ts';

const SEEDS = 6;
const TIMEOUT_MS = 60_000;
const CURE = 'riverCrossing';

describe('the firefighters', () => {
  const scenario = shippedScenario('firefighters');

  it('compare heroes with one cured pain, with an orchestra and with a prize for heroes', () => {
    const pairs = scenario.balance.claims.map(({ policy, against }) => `${policy} against ${against}`);
    expect(pairs).toEqual(
      expect.arrayContaining([
        'oneCause against heroes',
        'hiddenCause against oneCause',
        'prize against heroes',
        'orchestra against heroes',
      ]),
    );
  });

  it('hide one pain in the trays of four roles, and end it only where it has been shown', () => {
    const cure = scenario.improvements.find(({ id }) => id === CURE);
    const effects = (cure?.effects ?? []).flatMap((effect) => (effect.kind === 'scaleArrivals' ? [effect] : []));
    const streams = scenario.streams.filter(({ id }) => effects.some(({ stream }) => stream === id));
    expect(effects.every(({ onlyShown }) => onlyShown)).toBe(true);
    expect(streams.every(({ type, isPinned }) => type === 'toil' && !isPinned)).toBe(true);
    expect(new Set(streams.map(({ role }) => role)).size).toBe(4);
  });

  it('fit into 45 minutes: two rounds', () => {
    expect([scenario.minutes, scenario.rounds.length]).toEqual([45, 2]);
  });

  it('show in a few games what they claim of many', { timeout: TIMEOUT_MS }, () => {
    expectSigns(scenario, SEEDS);
  });
});
