// Service health from open incidents, residual workarounds and release windows, and who is to blame for a loss [SV1–SV4, LG2].
import type { Reach } from '../rules.ts';
import type { Game, Loss } from '../state.ts';
import { leakAt, leakTo } from './leaks.ts';

/** [SV3] A service never loses more than this. */
const LOSS_MAX_PER_MILLE = 800;

/** What hurts now: open incidents in order of arrival, then services in a release window. */
export function lossesNow(game: Game): Loss[] {
  const losses: Loss[] = [];
  const { state, rules } = game;
  for (const incident of game.index.incidents) {
    const { serviceIndex } = incident;
    if (serviceIndex >= 0)
      losses.push({ incident, cause: '', serviceIndex, impactPerMille: incident.incident.impactPerMille });
  }
  for (const residue of state.residues) {
    const serviceIndex = rules.serviceIndex.get(residue.serviceId);
    if (serviceIndex !== undefined)
      losses.push({
        incident: null,
        cause: `workaround:${residue.incidentId}`,
        serviceIndex,
        impactPerMille: residue.impactPerMille,
      });
  }
  const windowLoss = rules.scenario.changes.window.healthPerMille;
  if (windowLoss > 0) {
    for (let serviceIndex = 0; serviceIndex < state.services.length; serviceIndex++) {
      if ((state.services[serviceIndex]?.changeUntilTick ?? 0) > state.tick) {
        losses.push({
          incident: null,
          cause: `window:${state.services[serviceIndex]?.id ?? ''}`,
          serviceIndex,
          impactPerMille: windowLoss,
        });
      }
    }
  }
  return losses;
}

/** Loss per mille of a cause at one of the services that it reaches. */
const weightOf = (loss: Loss, reach: Reach): number => Math.floor((reach.perMille * loss.impactPerMille) / 1000);

/** [SV2] What the causes take from each service together, per mille without bound, in the order of the state. */
export function totalLosses(game: Game, losses: readonly Loss[]): number[] {
  const totals = game.state.services.map(() => 0);
  for (const loss of losses) {
    for (const reach of game.rules.reach[loss.serviceIndex] ?? [])
      totals[reach.serviceIndex] = (totals[reach.serviceIndex] ?? 0) + weightOf(loss, reach);
  }
  return totals;
}

/** [SV2, SV3] Health per mille of a service that loses this much. */
export const healthAt = (lossPerMille: number): number => 1000 - Math.min(LOSS_MAX_PER_MILLE, lossPerMille);

/** How far the sharing of one service's lost cents has come. */
interface Sharing {
  cents: number;
  totalPerMille: number;
  donePerMille: number;
  given: number;
}

/** [LG2] Shares lost cents of each service among the causes by cumulative floor: exact, no remainder row, order = age. */
export function blameLosses(game: Game, lostByService: readonly number[]): void {
  const { losses, lossTotals } = game.index;
  const sharings = lostByService.map((cents, index): Sharing => {
    const totalPerMille = lossTotals[index] ?? 0;
    if (cents !== 0 && totalPerMille === 0) throw new Error(`value was lost on service ${index} without a cause`);
    return { cents, totalPerMille, donePerMille: 0, given: 0 };
  });
  for (const loss of losses) blame(game, loss, sharings);
}

/** Charges one cause with its shares of all services at once. */
function blame(game: Game, loss: Loss, sharings: readonly Sharing[]): void {
  let cents = 0;
  let charges = 0;
  for (const reach of game.rules.reach[loss.serviceIndex] ?? []) {
    const sharing = sharings[reach.serviceIndex];
    if (sharing === undefined || sharing.cents === 0) continue;
    sharing.donePerMille += weightOf(loss, reach);
    const upTo = Math.floor((sharing.cents * sharing.donePerMille) / sharing.totalPerMille);
    if (upTo === sharing.given) continue;
    cents += upTo - sharing.given;
    charges++;
    sharing.given = upTo;
  }
  if (cents === 0) return;
  if (loss.incident === null) {
    leakTo(game, loss.cause, '', '', cents, charges);
    return;
  }
  leakAt(game, loss.incident, cents, charges);
  const problem = game.index.problems.get(loss.incident.incident.problemId);
  if (problem !== undefined) problem.costCents += cents;
}
