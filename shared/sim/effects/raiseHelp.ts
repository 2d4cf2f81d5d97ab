// Cross-training: whoever helps another role is faster at it [AG11].
import { effectKind } from './types.ts';

export const raiseHelp = effectKind({
  kind: 'raiseHelp',
  modify(modifiers, effect, strength) {
    modifiers.helpMorePerMille += Math.floor((effect.byPerMille * strength) / 1000);
  },
});
