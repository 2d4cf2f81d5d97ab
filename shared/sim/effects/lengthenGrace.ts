// Earlier warnings: a signal leaves more time before it becomes an incident.
import { tuningFor } from './eventTuning.ts';
import { effectKind } from './types.ts';

export const lengthenGrace = effectKind({
  kind: 'lengthenGrace',
  modify(modifiers, effect, strength) {
    tuningFor(modifiers, effect.eventClass).graceTicks += Math.floor((effect.ticks * strength) / 1000);
  },
});
