// What workarounds leave behind: part of the impact for a while, a check against the flight plan, and perhaps the incident again [IN7].
import { drawPerMille } from '../random.ts';
import type { Game, IncidentPart, Residue, WorkItem } from '../state.ts';
import { closeWork } from '../work/closeWork.ts';
import { DRAW } from '../work/steps.ts';
import { openIncident } from './openIncident.ts';

/** The incident is closed with a workaround; its residue stays. */
export function leaveResidue(game: Game, item: WorkItem, incident: IncidentPart): void {
  const { workaround } = game.rules.scenario.incidents;
  game.state.residues.push({
    incidentId: item.id,
    problemId: incident.problemId,
    serviceId: item.serviceId,
    impactPerMille: Math.floor((incident.impactPerMille * workaround.residualPerMille) / 1000),
    fullImpactPerMille: incident.impactPerMille,
    urgency: incident.urgency,
    untilTick: game.state.tick + workaround.lastsTicks,
    returnPerMille: workaround.returnPerMille,
    isChecked: workaround.checkStream === undefined,
    skill: incident.neededSkill,
    titleKey: item.titleKey,
    luckHash: item.luckHash,
    luckIndex: item.luckIndex,
  });
}

/** A workaround wears off; in a share of cases, a larger one when nobody has checked it, the incident is back. */
export function endResidues(game: Game): void {
  const { state } = game;
  if (state.residues.length === 0) return;
  const over = state.residues.filter((residue) => residue.untilTick <= state.tick);
  if (over.length === 0) return;
  state.residues = state.residues.filter((residue) => residue.untilTick > state.tick);
  for (const residue of over) {
    dropCheck(game, residue);
    if (isBack(game, residue)) comeBack(game, residue);
  }
}

/** A deployed fix ends what workarounds of the same cause have left [PR7]. */
export function dropResidues(game: Game, problemId: string): void {
  const { state } = game;
  const over = state.residues.filter((residue) => residue.problemId === problemId);
  if (over.length === 0) return;
  state.residues = state.residues.filter((residue) => residue.problemId !== problemId);
  for (const residue of over) dropCheck(game, residue);
}

/** There is nothing left to check. */
function dropCheck(game: Game, { incidentId }: Residue): void {
  const { checkStream } = game.rules.scenario.incidents.workaround;
  const checks = game.state.open.filter((item) => item.aboutId === incidentId && item.streamId === checkStream);
  for (const check of checks) closeWork(game, check, 'obsolete');
}

function isBack(game: Game, { returnPerMille, isChecked, luckHash, luckIndex }: Residue): boolean {
  const more = isChecked ? 0 : game.rules.scenario.incidents.workaround.uncheckedReturnPerMille;
  return drawPerMille(game.state.seed, luckHash, luckIndex, DRAW.workaroundReturn, returnPerMille + more);
}

/** Steps from one number to the next through all of 32 bits: the luck of each return is another one. */
const RETURN_FACTOR = 0x915f77f5;
const RETURN_STEP = 0x9e3779b1;

function comeBack(game: Game, residue: Residue): void {
  const problem = game.index.problems.get(residue.problemId);
  const item = openIncident(game, {
    origin: problem === undefined ? 'event' : 'problem',
    serviceId: residue.serviceId,
    impactPerMille: residue.fullImpactPerMille,
    urgency: residue.urgency,
    problemId: problem === undefined || problem.openIncidentId !== '' ? '' : problem.id,
    skill: residue.skill,
    sourceId: residue.incidentId,
    luckHash: (Math.imul(residue.luckHash, RETURN_FACTOR) + RETURN_STEP) >>> 0,
    luckIndex: residue.luckIndex,
    titleKey: residue.titleKey,
  });
  if (item.incident?.problemId === problem?.id && problem !== undefined) problem.openIncidentId = item.id;
}
