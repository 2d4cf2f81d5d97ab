// Close to the business: the need behind a share of new features is known when they arrive.
import { effectKind } from './types.ts';

export const knowNeeds = effectKind({
  kind: 'knowNeeds',
  modify(modifiers, effect, strength) {
    modifiers.knowNeedsPerMille = Math.min(
      1000,
      modifiers.knowNeedsPerMille + Math.floor((effect.sharePerMille * strength) / 1000),
    );
  },
});
