// The small scenario with work that follows from other work, wrongly. Data only.
import type { FaultCase } from './FaultCase.ts';

const CALLS = 'perThousandTicks: 10, titles: [Tea is cold] }';

const calls = (more: string): string => `perThousandTicks: 10, titles: [Tea is cold], ${more} }`;
const VALUED = 'needs: [Hot tea], value: { centsPerTick: 9 }';

export const CONSEQUENCE_CASES: FaultCase[] = [
  {
    name: 'a follow-up of a stream that does not exist',
    piece: CALLS,
    instead: calls(`${VALUED}, followUp: { stream: echoes, perMille: 500, afterTicks: 9 }`),
    at: 'echoes',
    path: 'streams[0].followUp.stream',
    found: '"echoes"',
    expected: 'the id of a stream (calls, debt)',
  },
  {
    name: 'a follow-up of what has no need behind it',
    piece: CALLS,
    instead: calls('followUp: { stream: debt, perMille: 500, afterTicks: 9 }'),
    at: '{ stream: debt, perMille',
    path: 'streams[0].followUp',
    found: 'followUp',
    expected: 'needs and a value: only what is delivered without its need comes back',
  },
  {
    name: 'a follow-up that comes by itself, too',
    piece: 'perThousandTicks: 0, titles: [Descale] }',
    instead: `perThousandTicks: 0, titles: [Descale], needs: [No scale], value: { centsPerTick: 9 }, followUp: { stream: calls, perMille: 500, afterTicks: 9 } }`,
    at: 'calls, perMille',
    path: 'streams[1].followUp.stream',
    found: '"calls", which brings work by itself',
    expected: 'a stream with perThousandTicks 0',
  },
  {
    name: 'chasers of what is never late',
    piece: CALLS,
    instead: calls('nag: { stream: debt, afterTicks: 9, everyTicks: 9 }'),
    at: '{ stream: debt, afterTicks',
    path: 'streams[0].nag',
    found: 'nag',
    expected: 'dueTicks: only what is late brings chasers',
  },
  {
    name: 'chasers that are chased themselves',
    piece: 'perThousandTicks: 0, titles: [Descale] }',
    instead:
      'perThousandTicks: 0, titles: [Descale], dueTicks: 9, nag: { stream: debt, afterTicks: 9, everyTicks: 9 } }',
    at: 'debt, afterTicks',
    path: 'streams[1].nag.stream',
    found: '"debt", which brings chasers itself',
    expected: 'a stream without nag',
  },
  {
    name: 'a review of majors without a step to look back in',
    piece: 'chaser: {',
    instead: 'majorReview: { stream: debt }\n  chaser: {',
    at: 'debt }',
    path: 'incidents.majorReview.stream',
    found: '"debt"',
    expected: 'a stream whose route has a step with the activity review',
  },
  {
    name: 'a class of events for what is none',
    piece: CALLS,
    instead: calls('eventClass: warning'),
    at: 'warning',
    path: 'streams[0].eventClass',
    found: 'work of type feedback',
    expected: 'it for events',
  },
  {
    name: 'work that may not work, and no step to find out',
    piece: CALLS,
    instead: calls('value: { centsPerTick: 9, successPerMille: 500 }'),
    at: '500 }',
    path: 'streams[0].value.successPerMille',
    found: '500',
    expected: 'a step tryOut in its route, to find out',
  },
];
