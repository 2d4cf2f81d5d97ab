// What each way of leaving the desk takes and brings where the scenario does not say.
import type { EngagementSpec } from '../../scenario/schema.ts';
import type { EngageKind } from '../../scenario/schema/engaging.ts';

export const USUAL_ENGAGEMENTS: Readonly<Record<EngageKind, EngagementSpec>> = {
  businessMeeting: { ticks: 6, yields: [{ kind: 'needs', count: 2, isBuiltToo: false }], asksStakeholder: 'no' },
  dayInLife: { ticks: 8, yields: [{ kind: 'toil' }], asksStakeholder: 'no' },
  trendAnalysis: {
    ticks: 6,
    yields: [{ kind: 'sharedCause', fromOccurrences: 2, isLinked: false, guessMorePerMille: 0 }],
    asksStakeholder: 'no',
  },
  customerInterview: { ticks: 4, yields: [{ kind: 'hurts', reliefMilli: 250 }], asksStakeholder: 'no' },
};
