// What a moment is: a pattern that a team met, where to look, what shows it, and what to ask. Shapes only.
import { MOMENTS, type MomentName } from '../../scenario/schema/concepts.ts';
import type { RoundResult } from '../../sim/result.ts';
import type { Evidence } from '../reading.ts';
import type { GameRecord, RoundRecord } from '../recording/types.ts';

export const MOMENT_KINDS = MOMENTS;
export type MomentKind = MomentName;

export interface Moment {
  kind: MomentKind;
  round: number;
  /** Where to point a replay. */
  tick: number;
  /** 0–1000: how much there is to talk about. */
  severity: number;
  evidence: Evidence[];
  /** Roles where it shows; never whose fault it is. */
  roleIds: string[];
  workIds: string[];
  /** Code of the question for the team. */
  questionKey: MomentKind;
}

/** What a detector finds; kind, round and question are added. */
export type Finding = Pick<Moment, 'tick' | 'severity' | 'evidence'> & Partial<Pick<Moment, 'roleIds' | 'workIds'>>;

/** A round that is over, with its game. */
export interface RoundSight {
  record: GameRecord;
  round: RoundRecord;
  result: RoundResult;
}

export type Detector = (sight: RoundSight) => Finding | null;
