// A round begins: clock, counters, hands, windows, what the last round left behind [RD1, RD2].
import { openIncident } from '../incidents/openIncident.ts';
import { addProblem } from '../problems.ts';
import { hashText } from '../random.ts';
import type { Game } from '../state.ts';
import { freshStats } from '../stats.ts';
import { cadenceTicks } from '../systems/runWindows.ts';
import { talkThrough } from '../talkThrough.ts';
import { tell } from '../tell.ts';
import { stepOf } from '../work/steps.ts';

/** Impact of the incident that a failed manoeuvre leaves for the next round. */
const SCAR_IMPACT_PER_MILLE = 420;

export function startRound(game: Game): void {
  const { state, rules } = game;
  state.roundTick = 0;
  state.closed = [];
  state.stats = freshStats(rules.roleIds);
  for (const place of game.index.roles) place.effortMilli = state.stats.effortMilli[place.role.id] ?? [];
  state.stats.wipStart = state.open.length;
  state.stats.changeQueueStart = changeQueue(game);
  state.window = { nextTick: state.tick + cadenceTicks(game), number: 0, isRequested: false, frozenUntilTick: 0 };
  state.timeBox = null;
  for (const item of state.open) item.isCommitted = false;
  for (const roleId of rules.roleIds) {
    const role = state.roles[roleId];
    if (role === undefined) continue;
    role.gapTicks.fill(0);
    role.decisions = 0;
    role.arrivals = 0;
    role.marginCents = 0;
    role.lastChoiceTick = state.tick;
  }
  if (state.round > 1) bearLaterProblems(game);
  state.kickoffTicks = rules.scenario.people.kickoffTicks + talkThrough(game);
  feelScars(game);
  tell(game, 'roundStarted', 'public', { amount: state.round });
}

/** Changes between being built and being live, held or not. */
export function changeQueue(game: Game): number {
  return game.state.open.filter((item) => item.change !== null && stepOf(game, item).activity !== 'deploy').length;
}

/** [PR6] Listed problems of this round, and one more of the later ones. */
function bearLaterProblems(game: Game): void {
  const { state, rules } = game;
  const { problems, laterProblems } = rules.scenario;
  const born = problems.filter((spec) => spec.fromRound === state.round);
  const unused = laterProblems.filter((spec) => !state.problems.some((problem) => problem.specId === spec.id));
  const extra = unused[0];
  if (extra !== undefined) born.push(extra);
  for (const spec of born) addProblem(game, spec);
}

function feelScars(game: Game): void {
  const { state } = game;
  for (const scar of state.scars.splice(0, state.scars.length)) {
    const service = game.index.services.get(scar.serviceId);
    if (service !== undefined) service.debtPerMille = Math.min(1000, service.debtPerMille + scar.debtPerMille);
    openIncident(game, {
      origin: 'scenario',
      serviceId: scar.serviceId,
      impactPerMille: SCAR_IMPACT_PER_MILLE,
      luckHash: hashText(scar.titleKey),
      luckIndex: state.round,
      titleKey: scar.titleKey,
    });
  }
}
