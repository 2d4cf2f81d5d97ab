// Earlier warnings: a signal leaves more time before it becomes an incident.
import { effectKind } from './types.ts';

export const lengthenGrace = effectKind({
  kind: 'lengthenGrace',
  modify(modifiers, effect, strength) {
    modifiers.graceTicks += Math.floor((effect.ticks * strength) / 1000);
  },
});
