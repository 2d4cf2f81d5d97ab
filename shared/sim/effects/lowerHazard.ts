// Prevention: latent problems of a service, or all, strike less often [IM14].
import { times, weaken } from './modifiers.ts';
import { effectKind } from './types.ts';

export const lowerHazard = effectKind({
  kind: 'lowerHazard',
  modify(modifiers, effect, strength) {
    const key = effect.service ?? '*';
    modifiers.hazardPerMille[key] = times(
      modifiers.hazardPerMille[key] ?? 1000,
      weaken(effect.factorPerMille, strength),
    );
  },
});
