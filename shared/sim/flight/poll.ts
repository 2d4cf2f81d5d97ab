// The GO/NO-GO poll and the Director's call [GN1–GN7]. Commands call these; the system flyMission watches the clock.
import type { ManoeuvreSpec } from '../../scenario/schema.ts';
import { drawPerMille, hashText } from '../random.ts';
import type { Game, ManoeuvreState } from '../state.ts';
import { markChoice, tell } from '../tell.ts';
import { createWork } from '../work/createWork.ts';
import { countUnchecked, drawOpenRisks } from './openRisks.ts';
import { planTick } from './planTick.ts';

export function openPoll(game: Game, manoeuvre: ManoeuvreState): void {
  const answers: Record<string, 'waiting' | 'go' | 'noGo'> = {};
  for (const roleId of game.rules.roleIds) {
    answers[roleId] = 'waiting';
    markChoice(game, roleId);
  }
  manoeuvre.state = 'polling';
  manoeuvre.openRisks = drawOpenRisks(game, specOf(game, manoeuvre));
  game.state.poll = {
    manoeuvreId: manoeuvre.id,
    openedTick: planTick(game),
    deadlineTick: manoeuvre.opensTick,
    isHolding: false,
    answers,
  };
  tell(game, 'pollOpened', 'public', { textKey: `flightPlan.manoeuvres.${manoeuvre.id}.title` });
}

/** [GN2] GO: it flies when its window opens, at once if that is open already. */
export function callGo(game: Game, manoeuvre: ManoeuvreState): void {
  manoeuvre.isGo = true;
  game.state.poll = null;
  if (manoeuvre.state === 'holding') manoeuvre.state = 'polling';
  tell(game, 'manoeuvreCalled', 'public', { text: 'go' });
}

/** [GN3] HOLD: time costs value; open risks become work that goes first and with full focus. */
export function callHold(game: Game, manoeuvre: ManoeuvreState): void {
  manoeuvre.state = 'holding';
  if (game.state.poll !== null) game.state.poll.isHolding = true;
  createRiskWork(game, manoeuvre);
  tell(game, 'manoeuvreCalled', 'public', { text: 'hold' });
}

/** [GN5] LATER: the second, poorer window; the risks are worked on until then. */
export function callLater(game: Game, manoeuvre: ManoeuvreState): void {
  const spec = specOf(game, manoeuvre);
  const start = game.rules.roundStarts[spec.round - 1] ?? 0;
  manoeuvre.isLater = true;
  manoeuvre.isGo = true;
  manoeuvre.state = 'ahead';
  manoeuvre.opensTick = start + spec.later.opensTick;
  manoeuvre.closesTick = start + spec.later.closesTick;
  game.state.poll = null;
  createRiskWork(game, manoeuvre);
  tell(game, 'manoeuvreCalled', 'public', { text: 'later' });
}

function createRiskWork(game: Game, manoeuvre: ManoeuvreState): void {
  const spec = specOf(game, manoeuvre);
  const { riskRoute } = game.rules.scenario.people;
  const effort = game.rules.routes.get(riskRoute)?.steps[0]?.effortMilli ?? 1000;
  spec.riskItems.forEach((risk, position) => {
    if (!manoeuvre.openRisks.includes(risk.id) || manoeuvre.riskWork[risk.id] !== undefined) return;
    const item = createWork(game, {
      type: 'mission',
      streamId: '',
      luckHash: hashText(`risk:${manoeuvre.id}`),
      luckIndex: position,
      routeId: riskRoute,
      roleId: risk.role,
      titleKey: `flightPlan.manoeuvres.${manoeuvre.id}.riskItems.${risk.id}.title`,
      effortPerMille: Math.floor((risk.effortMilli * 1000) / Math.max(1, effort)),
      priority: 1,
      risk: { manoeuvreId: manoeuvre.id, riskItemId: risk.id },
    });
    manoeuvre.riskWork[risk.id] = item.id;
  });
}

export function specOf(game: Game, manoeuvre: ManoeuvreState): ManoeuvreSpec {
  const spec = game.rules.manoeuvres.get(manoeuvre.id);
  if (spec === undefined) throw new Error(`manoeuvre ${manoeuvre.id} is not in the scenario`);
  return spec;
}

/** [GN1] True risk: the sum of the open named items, a residual, and what unchecked workarounds add. */
export function riskPerMille(game: Game, manoeuvre: ManoeuvreState): number {
  const spec = specOf(game, manoeuvre);
  let risk = spec.residualRiskPerMille;
  risk += game.rules.scenario.incidents.workaround.uncheckedRiskPerMille * countUnchecked(game, spec);
  for (const item of spec.riskItems) if (manoeuvre.openRisks.includes(item.id)) risk += item.perMille;
  return Math.min(1000, risk);
}

/** [GN6] The manoeuvre is flown: success opens the window, failure costs most of it and leaves a scar for the next round. */
export function fly(game: Game, manoeuvre: ManoeuvreState): void {
  const spec = specOf(game, manoeuvre);
  manoeuvre.calledRiskPerMille = riskPerMille(game, manoeuvre);
  if (game.state.poll?.manoeuvreId === manoeuvre.id) game.state.poll = null;
  const hasFailed = drawPerMille(game.state.seed, hashText(`fly:${manoeuvre.id}`), 0, 0, manoeuvre.calledRiskPerMille);
  for (const roleId of game.rules.roleIds) markChoice(game, roleId);
  const textKey = `flightPlan.manoeuvres.${manoeuvre.id}.title`;
  if (hasFailed) {
    manoeuvre.state = 'failed';
    game.state.scars.push({
      serviceId: spec.scar.service,
      titleKey: `flightPlan.manoeuvres.${spec.id}.scar.title`,
      debtPerMille: spec.scar.debtPerMille,
    });
    tell(game, 'manoeuvreFailed', 'public', { textKey, amount: manoeuvre.calledRiskPerMille });
    return;
  }
  manoeuvre.state = 'open';
  tell(game, 'manoeuvreSucceeded', 'public', { textKey, amount: manoeuvre.calledRiskPerMille });
}
