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
  state.services.forEach(({ id, changeUntilTick }, serviceIndex) => {
    if (changeUntilTick > state.tick) losses.push({ cause: `window:${id}`, serviceIndex, impactPerMille });
  });
  return losses;
}

/** Loss per mille of a cause at one of the services that it reaches. */
const weightOf = (impactPerMille: number, reach: Reach): number => Math.floor((reach.perMille * impactPerMille) / 1000);

/** [SV2] What open incidents and other causes take from each service together, per mille without bound, in the order of the state. */
export function totalLosses(game: Game, losses: readonly Loss[]): number[] {
  const totals = game.state.services.map(() => 0);
  const add = (serviceIndex: number, impactPerMille: number): void => {
    for (const reach of game.rules.reach[serviceIndex] ?? [])
      totals[reach.serviceIndex] = (totals[reach.serviceIndex] ?? 0) + weightOf(impactPerMille, reach);
  };
  for (const { serviceIndex, incident } of game.index.incidents) add(serviceIndex, incident.impactPerMille);
  for (const { serviceIndex, impactPerMille } of losses) add(serviceIndex, impactPerMille);
  return totals;
}

/** [SV2, SV3] Health per mille of a service that loses this much. */
export const healthAt = (lossPerMille: number): number => 1000 - Math.min(LOSS_MAX_PER_MILLE, lossPerMille);

/** How far the sharing of one service's lost cents has come. */
interface Sharing {
  readonly cents: number;
  readonly totalPerMille: number;
  donePerMille: number;
  given: number;
}

const NOTHING_LOST: Sharing = { cents: 0, totalPerMille: 0, donePerMille: 0, given: 0 };

/** [LG2] Shares lost cents of each service among the causes by cumulative floor: exact, no remainder row, order = age. */
export function blameLosses(game: Game, lostByService: readonly number[]): void {
  const { incidents, losses, lossTotals, problems } = game.index;
  const sharings = lostByService.map((cents, index): Sharing => {
    if (cents === 0) return NOTHING_LOST;
    const totalPerMille = lossTotals[index] ?? 0;
    if (totalPerMille === 0) throw new Error(`value was lost on service ${index} without a cause`);
    return { cents, totalPerMille, donePerMille: 0, given: 0 };
  });
  for (const account of incidents) {
    const { cents, charges } = shareOf(game, account.serviceIndex, account.incident.impactPerMille, sharings);
    leakAt(game, account, cents, charges);
    const problem = problems.get(account.incident.problemId);
    if (problem !== undefined) problem.costCents += cents;
  }
  for (const { cause, serviceIndex, impactPerMille } of losses) {
    const { cents, charges } = shareOf(game, serviceIndex, impactPerMille, sharings);
    leakTo(game, cause, '', '', cents, charges);
  }
}

/** What one cause is charged with for all services together, and for how many of them. */
function shareOf(
  game: Game,
  serviceIndex: number,
  impactPerMille: number,
  sharings: readonly Sharing[],
): { cents: number; charges: number } {
  let cents = 0;
  let charges = 0;
  for (const reach of game.rules.reach[serviceIndex] ?? []) {
    const sharing = sharings[reach.serviceIndex];
    if (sharing === undefined || sharing.cents === 0) continue;
    sharing.donePerMille += weightOf(impactPerMille, reach);
    const upTo = Math.floor((sharing.cents * sharing.donePerMille) / sharing.totalPerMille);
    if (upTo === sharing.given) continue;
    cents += upTo - sharing.given;
    charges++;
    sharing.given = upTo;
  }
  return { cents, charges };
}
