// Which kind of change a moment makes one think of first: what the form of a what-if begins with.
import type { MomentKind } from '../../../../shared/analysis/moments/types.ts';
import type { Change } from '../../../net/whatIfApi.ts';

export type ChangeKind = Change['kind'];

const KINDS: Readonly<Record<MomentKind, ChangeKind>> = {
  watermelon: 'agreement',
  localOptimisation: 'agreement',
  expertBottleneck: 'improvement',
  firefightingLoop: 'problem',
  hiddenWork: 'agreement',
  batchAndBlowUp: 'agreement',
  misrouting: 'hands',
  orderTaking: 'improvement',
  neglectedProblem: 'problem',
  improvementThatPaid: 'improvement',
  improvementWithoutOwner: 'improvement',
  goWithKnownRisk: 'call',
};

/** @param moment its kind; '' = none */
export function changeKindOf(moment: string): ChangeKind {
  return moment in KINDS ? KINDS[moment as MomentKind] : 'problem';
}
