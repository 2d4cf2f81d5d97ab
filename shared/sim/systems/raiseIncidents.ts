// System: latent problems cause incidents; at most one open incident for each [PR1, PR4].
import { drawBelow, drawBelowFromKey } from '../random.ts';
import { luckHashOf } from '../problems.ts';
import type { Game, Problem } from '../state.ts';
import { markChoice } from '../tell.ts';
import { openIncident } from '../incidents/openIncident.ts';
import { recur } from '../incidents/recur.ts';

/** Debt at which the hazard is the listed one; above it grows by this share of the excess. */
const NEUTRAL_DEBT_PER_MILLE = 350;
const DEBT_HAZARD_PER_MILLE = 600;
/** [PR4] A further occurrence of an open incident raises its impact by this. */
const RECURRENCE_PER_MILLE = 100;
const TITLE_DRAW = 7;

export function raiseIncidents(game: Game): void {
  const { state } = game;
  const { hazardPerMille } = state.modifiers;
  const most = mostPrevented(hazardPerMille);
  for (const { problem, key, service } of game.index.hazards) {
    if (problem.stage === 'fixed' || service?.mode === 'retired') continue;
    const debt = service?.debtPerMille ?? NEUTRAL_DEBT_PER_MILLE;
    const factor = 1000 + Math.floor((DEBT_HAZARD_PER_MILLE * (debt - NEUTRAL_DEBT_PER_MILLE)) / 1000);
    const draw = drawBelowFromKey(key, state.tick, 0, 1_000_000);
    // Improvements are asked only where it might strike: mostly it does not.
    if (draw * 1_000_000 >= problem.hazardPerMillion * factor * most) continue;
    if (draw >= Math.floor((problem.hazardPerMillion * factor * prevented(hazardPerMille, problem)) / 1_000_000))
      continue;
    occur(game, problem);
  }
}

/** Factor per mille that improvements put on the hazard of a problem [IM14]. */
function prevented(hazardPerMille: Readonly<Record<string, number>>, { serviceId }: Problem): number {
  return Math.floor(((hazardPerMille[serviceId] ?? 1000) * (hazardPerMille['*'] ?? 1000)) / 1000);
}

/** No less than any of those factors. */
function mostPrevented(hazardPerMille: Readonly<Record<string, number>>): number {
  let most = 1000;
  for (const key in hazardPerMille) most = Math.max(most, hazardPerMille[key] ?? 1000);
  return Math.floor((most * most) / 1000);
}

function occur(game: Game, problem: Problem): void {
  problem.occurrences++;
  const open = game.index.work.get(problem.openIncidentId);
  if (open?.incident !== null && open !== undefined) {
    recur(game, open, open.incident, Math.floor((problem.impactPerMille * RECURRENCE_PER_MILLE) / 1000));
    markChoice(game, open.roleId);
    return;
  }
  const spec = game.rules.problems.get(problem.specId);
  const hash = luckHashOf(problem);
  const title = drawBelow(
    game.state.seed,
    hash,
    problem.occurrences,
    TITLE_DRAW,
    Math.max(1, spec?.titles.length ?? 1),
  );
  const item = openIncident(game, {
    origin: 'problem',
    serviceId: problem.serviceId,
    impactPerMille: problem.impactPerMille,
    problemId: problem.id,
    skill: problem.skill,
    luckHash: hash,
    luckIndex: problem.occurrences,
    titleKey: `problems.${problem.specId}.titles.${title}`,
  });
  problem.openIncidentId = item.id;
}
