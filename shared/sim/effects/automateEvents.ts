// A share of the events is handled without hands; on an unstable service the automation makes it worse (see arriveDemand).
import { tuningFor } from './eventTuning.ts';
import { effectKind } from './types.ts';

export const automateEvents = effectKind({
  kind: 'automateEvents',
  modify(modifiers, effect, strength) {
    const tuning = tuningFor(modifiers, effect.eventClass);
    tuning.automateEventsPerMille = Math.min(
      1000,
      tuning.automateEventsPerMille + Math.floor((effect.sharePerMille * strength) / 1000),
    );
  },
});
