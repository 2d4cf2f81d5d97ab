// System: the flight plan's clock: polls open, holds cost, windows open and close [MI1–MI3, GN2, GN3].
import { planTick } from '../flight/planTick.ts';
import { callGo, fly, openPoll, specOf } from '../flight/poll.ts';
import type { Game, ManoeuvreState } from '../state.ts';
import { tell } from '../tell.ts';
import { closeWork } from '../work/closeWork.ts';

export function flyMission(game: Game): void {
  for (const manoeuvre of game.state.manoeuvres) {
    if (specOf(game, manoeuvre).round === game.state.round) flyOne(game, manoeuvre);
  }
}

function flyOne(game: Game, manoeuvre: ManoeuvreState): void {
  const { roundTick } = game.state;
  const tick = planTick(game);
  const spec = specOf(game, manoeuvre);
  if (manoeuvre.state === 'holding') hold(game, manoeuvre);
  if (manoeuvre.state === 'ahead' && !manoeuvre.isGo && roundTick >= spec.pollTick) openPoll(game, manoeuvre);
  if (
    (manoeuvre.state === 'polling' || (manoeuvre.state === 'ahead' && manoeuvre.isGo)) &&
    tick >= manoeuvre.opensTick
  ) {
    fly(game, manoeuvre);
    dropRiskWork(game, manoeuvre);
  }
  if (tick >= manoeuvre.closesTick) close(game, manoeuvre);
}

function hold(game: Game, manoeuvre: ManoeuvreState): void {
  const spec = specOf(game, manoeuvre);
  manoeuvre.heldTicks++;
  manoeuvre.valuePerMille = Math.max(0, manoeuvre.valuePerMille - spec.holdCostPerMille);
  if (manoeuvre.heldTicks >= spec.holdTicksMax) callGo(game, manoeuvre);
}

function close(game: Game, manoeuvre: ManoeuvreState): void {
  if (manoeuvre.state === 'open') {
    manoeuvre.state = 'done';
    tell(game, 'windowClosed', 'public', { textKey: `flightPlan.manoeuvres.${manoeuvre.id}.title` });
  } else if (manoeuvre.state === 'holding' || manoeuvre.state === 'polling') {
    manoeuvre.state = 'missed';
    game.state.poll = null;
    dropRiskWork(game, manoeuvre);
    tell(game, 'windowMissed', 'public', { textKey: `flightPlan.manoeuvres.${manoeuvre.id}.title` });
  }
}

/** Once flown, unfinished work on its risks has no sense any more. */
function dropRiskWork(game: Game, manoeuvre: ManoeuvreState): void {
  for (const id of Object.values(manoeuvre.riskWork)) {
    const item = game.index.work.get(id);
    if (item !== undefined && item.status !== 'closed') closeWork(game, item, 'obsolete');
  }
}
