// System: outside office hours hands are at home; what they hold waits for them [HD8]. Does nothing without a calendar.
import { nextOpeningTick } from '../officeHours.ts';
import type { Game } from '../state.ts';

export function keepOfficeHours(game: Game): void {
  const hours = game.rules.scenario.people.officeHours;
  if (hours === null) return;
  const { state } = game;
  const openTick = nextOpeningTick(hours, state.tick);
  if (openTick === state.tick) return;
  for (const hand of state.hands) {
    if (hand.awayUntilTick >= openTick) continue;
    hand.awayUntilTick = openTick;
    hand.awayClass = 'idle';
  }
}
