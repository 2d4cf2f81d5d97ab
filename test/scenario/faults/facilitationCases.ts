// Help for facilitators that does not fit its scenario, and the fault that it must give.
import type { FaultCase } from './FaultCase.ts';

const PIECE = 'bots:\n  reactive';

const withFacilitation = (lines: string): Pick<FaultCase, 'piece' | 'instead'> => ({
  piece: PIECE,
  instead: `facilitation:\n${lines}\n${PIECE}`,
});

const inject = (action: string): string => `  injects: [{ id: fox, title: Fox, note: Now., actions: [${action}] }]`;

export const FACILITATION_CASES: FaultCase[] = [
  {
    name: 'an agenda that takes longer than the workshop',
    ...withFacilitation('  agenda: [{ phase: running, round: 1, minutes: 12 }]'),
    at: '[{ phase: running',
    path: 'facilitation.agenda',
    found: '12 minutes',
    expected: '10, the minutes of the workshop',
  },
  {
    name: 'an agenda with a round that does not exist',
    ...withFacilitation('  agenda: [{ phase: running, round: 2, minutes: 10 }]'),
    at: '{ phase: running',
    path: 'facilitation.agenda[0]',
    found: 'round 2',
    expected: 'a round from 1 to 1',
  },
  {
    name: 'an agenda with a phase of no round',
    ...withFacilitation('  agenda: [{ phase: review, minutes: 10 }]'),
    at: '{ phase: review',
    path: 'facilitation.agenda[0]',
    found: 'no round',
    expected: 'a round from 1 to 1',
  },
  {
    name: 'an agenda with a debrief of one round',
    ...withFacilitation('  agenda: [{ phase: debrief, round: 1, minutes: 10 }]'),
    at: '1, minutes: 10 }]',
    path: 'facilitation.agenda[0].round',
    found: 'round 1',
    expected: 'no round with debrief',
  },
  {
    name: 'an agenda that goes back',
    ...withFacilitation('  agenda: [{ phase: debrief, minutes: 4 }, { phase: lobby, minutes: 6 }]'),
    at: 'lobby',
    path: 'facilitation.agenda[1].phase',
    found: 'lobby',
    expected: 'the order of the phases',
  },
  {
    name: 'an inject on a service that does not exist',
    ...withFacilitation(inject('{ do: raiseIncident, service: toaster, impactPerMille: 300, title: Burnt }')),
    at: 'toaster',
    path: 'facilitation.injects[0].actions[0].service',
    found: '"toaster"',
    expected: 'the id of a service (kettle, tea)',
  },
];
