// The closed vocabulary of improvement effects. One file each, one line here; the scenario schema names the same kinds.
import type { EffectSpec } from '../../scenario/schema.ts';
import type { Game, Modifiers } from '../state.ts';
import { automateEvents } from './automateEvents.ts';
import { easeMisrouting } from './easeMisrouting.ts';
import { grantSkill } from './grantSkill.ts';
import { knowNeeds } from './knowNeeds.ts';
import { learnKnownErrors } from './learnKnownErrors.ts';
import { lengthenGrace } from './lengthenGrace.ts';
import { lowerHazard } from './lowerHazard.ts';
import { monitorService } from './monitorService.ts';
import { raiseGuess } from './raiseGuess.ts';
import { raiseHelp } from './raiseHelp.ts';
import { raiseProblemLimit } from './raiseProblemLimit.ts';
import { reduceDebt } from './reduceDebt.ts';
import { scaleArrivals } from './scaleArrivals.ts';
import { scaleChangeFailure } from './scaleChangeFailure.ts';
import { scaleDelay } from './scaleDelay.ts';
import { scaleEffort } from './scaleEffort.ts';
import { scaleNewProblems } from './scaleNewProblems.ts';
import { scaleNoise } from './scaleNoise.ts';
import { shareBoard } from './shareBoard.ts';
import { standardiseChanges } from './standardiseChanges.ts';
import type { EffectKind } from './types.ts';

const EFFECTS: { readonly [K in EffectSpec['kind']]: EffectKind<K> } = {
  scaleArrivals,
  scaleEffort,
  scaleDelay,
  scaleNoise,
  lengthenGrace,
  automateEvents,
  scaleChangeFailure,
  scaleNewProblems,
  lowerHazard,
  grantSkill,
  learnKnownErrors,
  raiseProblemLimit,
  raiseGuess,
  easeMisrouting,
  raiseHelp,
  standardiseChanges,
  knowNeeds,
  reduceDebt,
  monitorService,
  shareBoard,
};

/** Kinds in the order of the list. */
export const EFFECT_KINDS = Object.keys(EFFECTS) as EffectSpec['kind'][];

/** The continuous part of an effect at a strength (per mille). */
export function applyEffect(modifiers: Modifiers, effect: EffectSpec, strengthPerMille: number): void {
  const kind = EFFECTS[effect.kind] as EffectKind;
  kind.modify?.(modifiers, effect, strengthPerMille);
}

/** The one-off part of an effect, when its improvement becomes active. */
export function applyOnce(game: Game, effect: EffectSpec): void {
  const kind = EFFECTS[effect.kind] as EffectKind;
  kind.once?.(game, effect);
}
