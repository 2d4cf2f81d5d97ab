// Service health from open incidents, residual workarounds and release windows, and who is to blame for a loss [SV1–SV4, LG2].
import type { Reach } from '../rules.ts';
import type { Game, Loss } from '../state.ts';
import { leakAt, leakTo } from './leaks.ts';

/** [SV3] A service never loses more than this. */
const LOSS_MAX_PER_MILLE = 800;

/** What hurts now beside open incidents: residuals of workarounds, then services in a release window. */
export function lossesNow(game: Game): Loss[] {
  const losses: Loss[] = [];
  const { state, rules } = game;
  for (const { serviceId, incidentId, impactPerMille } of state.residues) {
    const serviceIndex = rules.serviceIndex.get(serviceId);
    if (serviceIndex !== undefined) losses.push({ cause: `workaround:${incidentId}`, serviceIndex, impactPerMille });
  }
  const impactPerMille = rules.scenario.changes.window.healthPerMille;
  if (impactPerMille === 0) return losses;
  for (let serviceIndex = 0; serviceIndex < state.services.length; serviceIndex++) {
    const service = state.services[serviceIndex];
    if (service !== undefined && service.changeUntilTick > state.tick)
      losses.push({ cause: `window:${service.id}`, serviceIndex, impactPerMille });
  }
  return losses;
}

/** Loss per mille of a cause at one of the services that it reaches. */
const weightOf = (impactPerMille: number, reach: Reach): number => Math.floor((reach.perMille * impactPerMille) / 1000);

/** [SV2] What open incidents and other causes take from each service together, per mille without bound, in the order of the state. */
export function totalLosses(game: Game, losses: readonly Loss[]): number[] {
  const totals = game.state.services.map(() => 0);
  for (const { serviceIndex, incident } of game.index.incidents)
    addLoss(game, totals, serviceIndex, incident.impactPerMille);
  for (const { serviceIndex, impactPerMille } of losses) addLoss(game, totals, serviceIndex, impactPerMille);
  return totals;
}

function addLoss({ rules }: Game, totals: number[], serviceIndex: number, impactPerMille: number): void {
  for (const reach of rules.reach[serviceIndex] ?? [])
    totals[reach.serviceIndex] = (totals[reach.serviceIndex] ?? 0) + weightOf(impactPerMille, reach);
}

/** [SV2, SV3] Health per mille of a service that loses this much. */
export const healthAt = (lossPerMille: number): number => 1000 - Math.min(LOSS_MAX_PER_MILLE, lossPerMille);

/** How far the sharing of the lost cents of all services has come: lists in their order, and what the latest cause got. */
interface Sharing {
  readonly lostCents: readonly number[];
  readonly donePerMille: number[];
  readonly givenCents: number[];
  /** For all services together, and for how many of them. */
  cents: number;
  charges: number;
}

/** [LG2] Shares lost cents of each service among the causes by cumulative floor: exact, no remainder row, order = age. */
export function blameLosses(game: Game, lostByService: readonly number[]): void {
  if (!isAnythingLost(game, lostByService)) return;
  const { incidents, losses, problems } = game.index;
  const sharing: Sharing = {
    lostCents: lostByService,
    donePerMille: lostByService.map(() => 0),
    givenCents: lostByService.map(() => 0),
    cents: 0,
    charges: 0,
  };
  for (const account of incidents) {
    share(game, account.serviceIndex, account.incident.impactPerMille, sharing);
    if (sharing.cents === 0) continue;
    leakAt(game, account, sharing.cents, sharing.charges);
    const { problemId } = account.incident;
    const problem = problemId === '' ? undefined : problems.get(problemId);
    if (problem !== undefined) problem.costCents += sharing.cents;
  }
  for (const { cause, serviceIndex, impactPerMille } of losses) {
    share(game, serviceIndex, impactPerMille, sharing);
    leakTo(game, cause, '', '', sharing.cents, sharing.charges);
  }
}

/** @throws Error when value was lost on a healthy service: the waterfall is broken then */
function isAnythingLost({ index }: Game, lostByService: readonly number[]): boolean {
  let isLost = false;
  for (let position = 0; position < lostByService.length; position++) {
    if (lostByService[position] === 0) continue;
    isLost = true;
    if ((index.lossTotals[position] ?? 0) === 0)
      throw new Error(`value was lost on service ${position} without a cause`);
  }
  return isLost;
}

/** Works out what one cause is charged with. */
function share({ index, rules }: Game, serviceIndex: number, impactPerMille: number, sharing: Sharing): void {
  const { lostCents, donePerMille, givenCents } = sharing;
  sharing.cents = 0;
  sharing.charges = 0;
  for (const reach of rules.reach[serviceIndex] ?? []) {
    const felt = reach.serviceIndex;
    const lost = lostCents[felt] ?? 0;
    if (lost === 0) continue;
    const done = (donePerMille[felt] ?? 0) + weightOf(impactPerMille, reach);
    donePerMille[felt] = done;
    const upTo = Math.floor((lost * done) / (index.lossTotals[felt] ?? 0));
    const cents = upTo - (givenCents[felt] ?? 0);
    if (cents === 0) continue;
    givenCents[felt] = upTo;
    sharing.cents += cents;
    sharing.charges++;
  }
}
