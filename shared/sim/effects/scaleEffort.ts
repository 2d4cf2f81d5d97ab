// Less effort for every step of an activity, everywhere or for one role.
import { times, weaken } from './modifiers.ts';
import { effectKind } from './types.ts';

export const scaleEffort = effectKind({
  kind: 'scaleEffort',
  modify(modifiers, effect, strength) {
    const key = effect.role === undefined ? effect.activity : `${effect.activity}:${effect.role}`;
    modifiers.effortPerMille[key] = times(
      modifiers.effortPerMille[key] ?? 1000,
      weaken(effect.factorPerMille, strength),
    );
  },
});
