// Fewer (or more) arrivals of a stream or of a whole type of work, perhaps only of what is on the board [IM12].
import { times, weaken } from './modifiers.ts';
import { effectKind } from './types.ts';

/** Key of a factor that counts only while the stream is pinned. */
export const shownKey = (key: string): string => `shown:${key}`;

export const scaleArrivals = effectKind({
  kind: 'scaleArrivals',
  modify(modifiers, effect, strength) {
    const plain = effect.stream ?? `type:${effect.type ?? ''}`;
    const key = effect.onlyShown ? shownKey(plain) : plain;
    modifiers.arrivalsPerMille[key] = times(
      modifiers.arrivalsPerMille[key] ?? 1000,
      weaken(effect.factorPerMille, strength),
    );
  },
});
