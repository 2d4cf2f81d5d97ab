// System: the flight plan's clock: polls open, holds cost, windows open and close [MI1–MI3, GN2, GN3].
import { planTick } from '../flight/planTick.ts';
import { closeWindow, dropRiskWork } from '../flight/closeWindow.ts';
import { callGo, fly, openPoll, specOf } from '../flight/poll.ts';
import type { Game, ManoeuvreState } from '../state.ts';

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
  if (tick >= manoeuvre.closesTick) closeWindow(game, manoeuvre);
}

function hold(game: Game, manoeuvre: ManoeuvreState): void {
  const spec = specOf(game, manoeuvre);
  manoeuvre.heldTicks++;
  manoeuvre.valuePerMille = Math.max(0, manoeuvre.valuePerMille - spec.holdCostPerMille);
  if (manoeuvre.heldTicks >= spec.holdTicksMax) callGo(game, manoeuvre);
}
