// System: whoever left the desk to learn something comes back when the hours are spent, and knows more [EN1].
import { endVisit } from '../findings/visits.ts';
import { isOfficeOpen } from '../officeHours.ts';
import type { Game, Visit } from '../state.ts';

export function returnFromVisits(game: Game): void {
  const { state } = game;
  if (state.visits.length === 0) return;
  const hours = game.rules.scenario.people.officeHours;
  const isClosed = hours !== null && !isOfficeOpen(hours, state.tick);
  const over: Visit[] = [];
  for (const visit of state.visits) {
    if (isClosed) visit.endTick++;
    else if (visit.endTick <= state.tick) over.push(visit);
    else stayAway(game, visit);
  }
  if (over.length === 0) return;
  state.visits = state.visits.filter((visit) => !over.includes(visit));
  for (const visit of over) endVisit(game, visit);
}

/** After a night at home the rest of the hours is still to be spent. */
function stayAway({ index }: Game, { handId, endTick }: Visit): void {
  const hand = index.hands.get(handId);
  if (hand === undefined || hand.awayUntilTick >= endTick) return;
  hand.awayUntilTick = endTick;
  hand.awayClass = 'improvement';
}
