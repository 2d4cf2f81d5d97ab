// Tells what happened: appends an event for the public, the facilitator or one role. Never changes the game.
import type { EventName, GameEvent } from './events.ts';
import type { Game } from './state.ts';

/** Longest backlog of events kept when nobody takes them (headless runs). */
const EVENTS_MAX = 500;

export function tell(
  game: Game,
  name: EventName,
  audience: string,
  about: Partial<Omit<GameEvent, 'name' | 'audience' | 'tick'>> = {},
): void {
  if (game.events.length >= EVENTS_MAX) return;
  game.events.push({
    name,
    tick: game.state.tick,
    audience,
    workId: about.workId ?? '',
    roleId: about.roleId ?? '',
    serviceId: about.serviceId ?? '',
    textKey: about.textKey ?? '',
    from: about.from ?? '',
    text: about.text ?? '',
    amount: about.amount ?? 0,
  });
}

/** What happened since the last call, in order; the list is emptied. */
export function takeEvents(game: Game): GameEvent[] {
  return game.events.splice(0, game.events.length);
}

/** Marks a new choice for a role: an arrival, a finished item, a request, an alarm (M6). */
export function markChoice(game: Game, roleId: string): void {
  const role = game.state.roles[roleId];
  if (role !== undefined) role.lastChoiceTick = game.state.tick;
}
