// A share of the events is handled without hands; on an unstable service the automation makes it worse (see arriveDemand).
import { effectKind } from './types.ts';

export const automateEvents = effectKind({
  kind: 'automateEvents',
  modify(modifiers, effect, strength) {
    modifiers.automateEventsPerMille = Math.min(
      1000,
      modifiers.automateEventsPerMille + Math.floor((effect.sharePerMille * strength) / 1000),
    );
  },
});
