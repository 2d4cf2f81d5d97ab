// Service health from open incidents, residual workarounds and release windows, and who is to blame for a loss [SV1–SV4, LG2].
import type { Game, Loss } from '../state.ts';
import { leakAt, leakTo } from './leaks.ts';

/** [SV3] A service never loses more than this. */
const LOSS_MAX_PER_MILLE = 800;

/** What hurts now: open incidents in order of arrival, then services in a release window. */
export function lossesNow(game: Game): Loss[] {
  const losses: Loss[] = [];
  const { state, rules } = game;
  for (const item of state.open) {
    if (item.incident === null) continue;
    const serviceIndex = rules.serviceIndex.get(item.serviceId);
    if (serviceIndex !== undefined)
      losses.push({ item, cause: '', serviceIndex, impactPerMille: item.incident.impactPerMille });
  }
  for (const residue of state.residues) {
    const serviceIndex = rules.serviceIndex.get(residue.serviceId);
    if (serviceIndex !== undefined)
      losses.push({
        item: null,
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
          item: null,
          cause: `window:${state.services[serviceIndex]?.id ?? ''}`,
          serviceIndex,
          impactPerMille: windowLoss,
        });
      }
    }
  }
  return losses;
}

/** Loss per mille that each entry of `losses` causes on service number `to`. */
function weightOf(game: Game, loss: Loss, to: number): number {
  return Math.floor(((game.rules.coupling[to]?.[loss.serviceIndex] ?? 0) * loss.impactPerMille) / 1000);
}

/** [SV2] Health per mille of each service, in the order of the state. */
export function healthOf(game: Game, losses: readonly Loss[]): number[] {
  return game.state.services.map((_, to) => {
    let total = 0;
    for (const loss of losses) total += weightOf(game, loss, to);
    return 1000 - Math.min(LOSS_MAX_PER_MILLE, total);
  });
}

/** [LG2] Shares lost cents of a service among the causes by cumulative floor: exact, no remainder row, order = age. */
export function blameLoss(game: Game, losses: readonly Loss[], to: number, lostCents: number): void {
  if (lostCents === 0) return;
  let total = 0;
  for (const loss of losses) total += weightOf(game, loss, to);
  if (total === 0) throw new Error(`value was lost on service ${to} without a cause`);
  let cumulative = 0;
  let given = 0;
  for (const loss of losses) {
    cumulative += weightOf(game, loss, to);
    const upTo = Math.floor((lostCents * cumulative) / total);
    const share = upTo - given;
    given = upTo;
    if (share === 0) continue;
    if (loss.item === null) leakTo(game, loss.cause, '', '', share);
    else {
      leakAt(game, loss.item, share);
      const problem = loss.item.incident === null ? undefined : game.index.problems.get(loss.item.incident.problemId);
      if (problem !== undefined) problem.costCents += share;
    }
  }
}
