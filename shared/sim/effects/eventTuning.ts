// Tuning of events, of all or of one class [EV8]. Must not know what events become.
import type { EventClass } from '../../scenario/schema/basics.ts';
import type { EventTuning, Modifiers } from '../improvementState.ts';
import { times } from './modifiers.ts';

/** The part of the modifiers that an effect on events of this class changes; all events without one. */
export function tuningFor(modifiers: Modifiers, eventClass: EventClass | undefined): EventTuning {
  if (eventClass === undefined) return modifiers;
  return (modifiers.ofClass[eventClass] ??= { noisePerMille: 1000, graceTicks: 0, automateEventsPerMille: 0 });
}

/** What holds for events of a class: what reaches all of them, and what reaches that class. */
export function tuningOf(modifiers: Modifiers, eventClass: EventClass | undefined): EventTuning {
  const own = eventClass === undefined ? undefined : modifiers.ofClass[eventClass];
  if (own === undefined) return modifiers;
  return {
    noisePerMille: times(modifiers.noisePerMille, own.noisePerMille),
    graceTicks: modifiers.graceTicks + own.graceTicks,
    automateEventsPerMille: Math.min(1000, modifiers.automateEventsPerMille + own.automateEventsPerMille),
  };
}
