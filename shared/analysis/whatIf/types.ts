// The shapes of a what-if: what it starts from, what one game and all of them brought. Plain data throughout.
import type { Scenario } from '../../scenario/schema.ts';
import type { JournalLine } from '../journalLine.ts';
import type { Change } from './change.ts';

/** A game as its journal has it. */
export interface PlayedGame {
  scenario: Scenario;
  seed: number;
  lines: readonly JournalLine[];
  /** Simulated hours reached, also where no line marks them. */
  reachedTick: number;
}

/** A moment of a played round; tick null = its briefing is over and its clock has not begun. */
export interface Moment {
  round: number;
  tick: number | null;
}

/** How far bots play on: to the end of this round, of the next one, or of the game. */
export const HORIZONS = ['round', 'nextRound', 'game'] as const;
export type Horizon = (typeof HORIZONS)[number];

export interface WhatIfWish extends Moment {
  change: Change;
  /** Of the bots, from the moment on: a style or a policy of the scenario. */
  style: string;
  horizon: Horizon;
}

/** One game from the moment to the horizon. */
export interface Outcome {
  /** By name of a figure, each in the unit of its name. */
  figures: Record<string, number>;
  /** Of each goal from the round of the moment on, in order: met or not. */
  goals: boolean[];
}

/** Two games under the same luck. */
export interface Pair {
  asPlayed: Outcome;
  changed: Outcome;
}

export interface Spread {
  p10: number;
  p50: number;
  p90: number;
  mean: number;
}

export interface FigureResult {
  figure: string;
  /** Whether less is better. */
  isInverse: boolean;
  asPlayed: Spread;
  changed: Spread;
  /** Mean of the pairs' differences with its 95 % interval. */
  difference: { mean: number; low: number; high: number };
  /** Share of the pairs in which the change is better, and in which it is worse. */
  betterPerMille: number;
  worsePerMille: number;
  /** How many games fell between bounds[n] and bounds[n + 1]. */
  bars: { bounds: number[]; asPlayed: number[]; changed: number[] };
}

export interface GoalChance {
  round: number;
  id: string;
  metric: string;
  target: number;
  titleKey: string;
  asPlayedPerMille: number;
  changedPerMille: number;
}

export interface WhatIfResult {
  /** Games on each side. */
  pairs: number;
  style: string;
  fromRound: number;
  fromTick: number | null;
  untilRound: number;
  figures: FigureResult[];
  goals: GoalChance[];
}

/** Why a what-if cannot be played; the codes reach the facilitator. */
export type Refusal = 'notPlayed' | 'notPossible' | 'noSuchStyle';

export class WhatIfRefused extends Error {
  readonly code: Refusal;

  constructor(code: Refusal, message: string) {
    super(message);
    this.name = 'WhatIfRefused';
    this.code = code;
  }
}
