// All detectors, and the few moments of a game that a debrief points at. Few: at most three of a round and eight in all.
import type { GameRecord } from '../recording/types.ts';
import { batchAndBlowUp } from './batchAndBlowUp.ts';
import { expertBottleneck } from './expertBottleneck.ts';
import { firefightingLoop } from './firefightingLoop.ts';
import { goWithKnownRisk } from './goWithKnownRisk.ts';
import { hiddenWork } from './hiddenWork.ts';
import { improvementThatPaid } from './improvementThatPaid.ts';
import { improvementWithoutOwner } from './improvementWithoutOwner.ts';
import { localOptimisation } from './localOptimisation.ts';
import { misrouting } from './misrouting.ts';
import { neglectedProblem } from './neglectedProblem.ts';
import { orderTaking } from './orderTaking.ts';
import { MOMENT_KINDS, type Detector, type Moment, type MomentKind } from './types.ts';
import { watermelon } from './watermelon.ts';

export { MOMENT_KINDS, type Moment, type MomentKind } from './types.ts';

export const DETECTORS_BY_KIND: Readonly<Record<MomentKind, Detector>> = {
  watermelon,
  localOptimisation,
  expertBottleneck,
  firefightingLoop,
  hiddenWork,
  batchAndBlowUp,
  misrouting,
  orderTaking,
  neglectedProblem,
  improvementThatPaid,
  improvementWithoutOwner,
  goWithKnownRisk,
};

const PER_ROUND_MAX = 3;
const IN_ALL_MAX = 8;
/** A kind that has been chosen already is worth so much less: other things are to be learnt as well. */
const REPEATED_LESS = 500;

/** Everything that the detectors find, in the order of the rounds. */
export function detectMoments(record: GameRecord): Moment[] {
  return record.rounds.flatMap((round) => {
    const { result } = round;
    if (result === null) return [];
    return MOMENT_KINDS.flatMap((kind): Moment[] => {
      const finding = DETECTORS_BY_KIND[kind]({ record, round, result });
      if (finding === null) return [];
      return [{ roleIds: [], workIds: [], ...finding, kind, round: round.round, questionKey: kind }];
    });
  });
}

/** The few that are worth the team's time, the one with most to talk about first. */
export function findMoments(record: GameRecord): Moment[] {
  const left = detectMoments(record);
  const chosen: Moment[] = [];
  const worthOf = ({ kind, severity }: Moment): number =>
    severity - REPEATED_LESS * chosen.filter((moment) => moment.kind === kind).length;
  while (left.length > 0 && chosen.length < IN_ALL_MAX) {
    let best = 0;
    for (const [position, moment] of left.entries()) {
      const leader = left[best];
      if (leader !== undefined && worthOf(moment) > worthOf(leader)) best = position;
    }
    const [moment] = left.splice(best, 1);
    if (moment === undefined || worthOf(moment) <= 0) break;
    if (chosen.filter(({ round }) => round === moment.round).length < PER_ROUND_MAX) chosen.push(moment);
  }
  return chosen;
}
