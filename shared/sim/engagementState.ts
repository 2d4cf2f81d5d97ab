// What people outside the desk find out, as the state keeps it: insights, visits under way, demand that nobody has voiced, and
// how satisfied each stakeholder is.
// Shapes only; findings are in findings/.
import type { EngageKind } from '../scenario/schema/engaging.ts';
import type { SatisfactionBucket } from './state.ts';
import type { ValuePart } from './workItem.ts';

export interface Insight {
  id: string;
  kind: string;
  about: string[];
  amount: number;
  textKey: string;
  /** Role that found it. */
  roleId: string;
  isShared: boolean;
  tick: number;
  /** Latent problem that can be investigated from it, '' = none. Hidden. */
  problemId: string;
  /** Once shared: so much likelier that incidents of that problem go into the right tray. */
  guessMorePerMille: number;
  /** Put on the board when it is shared, as keys of `pinned`. */
  pins: string[];
}

/** A hand that is out to learn something; what it finds comes when its hours are spent [EN1]. */
export interface Visit {
  kind: EngageKind;
  roleId: string;
  handId: string;
  /** Whom it asks, '' = nobody in particular. */
  stakeholderId: string;
  endTick: number;
}

/** Demand with value that has arrived and that nobody knows of: its potential runs and leaks [EN5]. */
export interface UnmetDemand {
  streamId: string;
  /** The address of its luck. */
  luckHash: number;
  luckIndex: number;
  arrivedTick: number;
  value: ValuePart;
}

export interface StakeholderState {
  id: string;
  /** Deficit of each bucket in millionths of a point. */
  deficits: Record<SatisfactionBucket, number>;
  wrongFeatureUntilTick: number;
  /** Roles that have engaged them. */
  engagedBy: string[];
}
