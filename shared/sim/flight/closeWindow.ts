// The end of a manoeuvre's window: at its tick, or with the round that it belongs to [MI3].
import type { Game, ManoeuvreState } from '../state.ts';
import { tell } from '../tell.ts';
import { closeWork } from '../work/closeWork.ts';

/** What is open is done, what was not flown is missed; else nothing changes. */
export function closeWindow(game: Game, manoeuvre: ManoeuvreState): void {
  if (manoeuvre.state === 'open') {
    manoeuvre.state = 'done';
    tell(game, 'windowClosed', 'public', { textKey: `flightPlan.manoeuvres.${manoeuvre.id}.title` });
  } else if (manoeuvre.state !== 'done' && manoeuvre.state !== 'failed' && manoeuvre.state !== 'missed') {
    manoeuvre.state = 'missed';
    game.state.poll = null;
    dropRiskWork(game, manoeuvre);
    tell(game, 'windowMissed', 'public', { textKey: `flightPlan.manoeuvres.${manoeuvre.id}.title` });
  }
}

/** Once flown, unfinished work on its risks has no sense any more. */
export function dropRiskWork(game: Game, manoeuvre: ManoeuvreState): void {
  for (const id of Object.values(manoeuvre.riskWork)) {
    const item = game.index.work.get(id);
    if (item !== undefined && item.status !== 'closed') closeWork(game, item, 'obsolete');
  }
}
