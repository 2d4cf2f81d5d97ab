// Cross-training: in a share of cases the wrong tray makes progress all the same.
import { effectKind } from './types.ts';

export const easeMisrouting = effectKind({
  kind: 'easeMisrouting',
  modify(modifiers, effect, strength) {
    modifiers.easeMisroutingPerMille += Math.floor((effect.sharePerMille * strength) / 1000);
  },
});
