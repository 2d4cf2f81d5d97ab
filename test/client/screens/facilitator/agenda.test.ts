// The agenda strip and the one next step follow the order of a workshop.
import { describe, expect, it } from 'vitest';
import type { Phase } from '../../../../shared/sim/views/types.ts';
import { agendaStops } from '../../../../client/screens/facilitator/Agenda.tsx';
import { nextStep } from '../../../../client/screens/facilitator/nextStep.ts';

const at = (phase: Phase, round: number) => ({ phase, round, roundCount: 2 });

describe('the agenda', () => {
  it.each([
    [at('lobby', 0), 'Lobby'],
    [at('briefing', 1), 'Round 1: Briefing'],
    [at('running', 2), 'Running'],
    [at('debrief', 2), 'Debrief'],
  ])('marks where %j is', (place, label) => {
    expect(agendaStops(place).flatMap((stop) => (stop.state === 'now' ? [stop.label] : []))).toEqual([label]);
  });

  it('opens the present round only, and knows that the last one has nothing to improve', () => {
    expect(agendaStops(at('running', 1)).map(({ label }) => label)).toEqual([
      'Lobby',
      'Round 1: Briefing',
      'Running',
      'Review',
      'Improve',
      'Round 2',
      'Debrief',
    ]);
    expect(agendaStops(at('review', 2)).map(({ label }) => label)).not.toContain('Improve');
  });

  it('is all past in the end', () => {
    expect(agendaStops(at('closed', 2)).every(({ state }) => state === 'past')).toBe(true);
  });
});

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
