// Fewer (or more) arrivals of a stream or of a whole type of work.
import { times, weaken } from './modifiers.ts';
import { effectKind } from './types.ts';

export const scaleArrivals = effectKind({
  kind: 'scaleArrivals',
  modify(modifiers, effect, strength) {
    const key = effect.stream ?? `type:${effect.type ?? ''}`;
    modifiers.arrivalsPerMille[key] = times(
      modifiers.arrivalsPerMille[key] ?? 1000,
      weaken(effect.factorPerMille, strength),
    );
  },
});
