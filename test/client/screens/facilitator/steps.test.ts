// The one next step, the way back and the round again follow the order of a workshop.
import { describe, expect, it } from 'vitest';
import type { Phase } from '../../../../shared/sim/views/types.ts';
import { backStep, nextStep, replayStep } from '../../../../client/screens/facilitator/top/nextStep.ts';

const at = (phase: Phase, round: number) => ({ phase, round, roundCount: 2 });

describe('the next step', () => {
  it.each([
    [at('lobby', 0), 'briefing of round 1', 'start', false],
    [at('briefing', 1), 'start the clock', 'nextPhase', false],
    [at('running', 1), 'end the round now', 'nextPhase', true],
    [at('review', 1), 'improve', 'nextPhase', false],
    [at('improve', 1), 'briefing of round 2', 'nextPhase', false],
    [at('review', 2), 'debrief', 'nextPhase', false],
    [at('debrief', 2), 'close the session', 'nextPhase', true],
  ])('of %j is to %s', (place, label, action, needsSure) => {
    expect(nextStep(place)).toEqual({ label, action: { action }, needsSure });
  });

  it('is missing when the workshop is over', () => {
    expect(nextStep(at('closed', 2))).toBeNull();
  });
});

describe('the step back', () => {
  it.each([
    [at('briefing', 1), 'Lobby'],
    [at('briefing', 2), 'Improve'],
    [at('improve', 1), 'Review'],
    [at('debrief', 2), 'Review'],
  ])('of %j is to %s', (place, label) => {
    expect(backStep(place)).toEqual({ label, action: { action: 'back' }, needsSure: false });
  });

  it.each([at('lobby', 0), at('running', 1), at('review', 1), at('closed', 2)])('is missing in %j', (place) => {
    expect(backStep(place)).toBeNull();
  });
});

describe('playing a round again', () => {
  it.each([at('running', 1), at('review', 2), at('improve', 1)])('is possible in %j, and asks twice', (place) => {
    const label = `Play round ${place.round} again`;
    expect(replayStep(place)).toEqual({ label, action: { action: 'replayRound' }, needsSure: true });
  });

  it.each([at('lobby', 0), at('briefing', 1), at('debrief', 2)])('is not possible in %j', (place) => {
    expect(replayStep(place)).toBeNull();
  });
});
