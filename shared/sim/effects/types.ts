// The shape of an effect kind: what it does to the modifiers while active, and what it does once when it becomes active.
import type { EffectSpec } from '../../scenario/schema.ts';
import type { Game, Modifiers } from '../state.ts';

export type EffectOf<K extends EffectSpec['kind']> = Extract<EffectSpec, { kind: K }>;

export interface EffectKind<K extends EffectSpec['kind'] = EffectSpec['kind']> {
  kind: K;
  /** Continuous part, weakened by strength (per mille). */
  modify?: (modifiers: Modifiers, effect: EffectOf<K>, strengthPerMille: number) => void;
  /** One-off part. */
  once?: (game: Game, effect: EffectOf<K>) => void;
}

/** Gives a definition the type of its kind. */
export function effectKind<K extends EffectSpec['kind']>(definition: EffectKind<K>): EffectKind<K> {
  return definition;
}
