// Service health from open incidents, residual workarounds and release windows, and who is to blame for a loss [SV1–SV4, LG2].
import type { Reach } from '../rules.ts';
import type { Game } from '../state.ts';
import { causeOf, clear, type Loss } from './toll.ts';
import { leakAt, leakTo } from './leaks.ts';

/** [SV3] A service never loses more than this. */
const LOSS_MAX_PER_MILLE = 800;

/** What hurts now beside open incidents: residuals of workarounds, then services in a release window. */
function lossesNow(game: Game): Loss[] {
  const losses: Loss[] = [];
  const { state, rules, index } = game;
  for (const { serviceId, incidentId, impactPerMille } of state.residues) {
    const serviceIndex = rules.serviceIndex.get(serviceId);
    if (serviceIndex !== undefined)
      losses.push({ cause: causeOf(index.toll, 'workaround:', incidentId), serviceIndex, impactPerMille });
  }
  const impactPerMille = rules.scenario.changes.window.healthPerMille;
  if (impactPerMille === 0) return losses;
  for (let serviceIndex = 0; serviceIndex < state.services.length; serviceIndex++) {
    const service = state.services[serviceIndex];
    if (service !== undefined && service.changeUntilTick > state.tick)
      losses.push({ cause: causeOf(index.toll, 'window:', service.id), serviceIndex, impactPerMille });
  }
  return losses;
}

/** Loss per mille of a cause at one of the services that it reaches. */
const weightOf = (impactPerMille: number, reach: Reach): number => Math.floor((reach.perMille * impactPerMille) / 1000);

/** [SV2] Notes what open incidents and other causes take from each service together, in the order of the state. */
export function takeToll(game: Game): void {
  const { toll, incidents } = game.index;
  toll.losses = lossesNow(game);
  clear(toll.perMille);
  for (const { serviceIndex, incident } of incidents)
    addLoss(game, toll.perMille, serviceIndex, incident.impactPerMille);
  for (const { serviceIndex, impactPerMille } of toll.losses)
    addLoss(game, toll.perMille, serviceIndex, impactPerMille);
}

function addLoss({ rules }: Game, totals: Int32Array, serviceIndex: number, impactPerMille: number): void {
  for (const reach of rules.reach[serviceIndex] ?? [])
    totals[reach.serviceIndex] = (totals[reach.serviceIndex] ?? 0) + weightOf(impactPerMille, reach);
}

/** [SV2, SV3] Health per mille of a service that loses this much. */
export const healthAt = (lossPerMille: number): number => 1000 - Math.min(LOSS_MAX_PER_MILLE, lossPerMille);

/** What the latest cause was charged with: for all services together, and for how many of them. */
interface Charge {
  cents: number;
  count: number;
}

/** [LG2] Shares lost cents of each service among the causes by cumulative floor: exact, no remainder row, order = age. */
export function blameLosses(game: Game): void {
  if (!isAnythingLost(game)) return;
  const { incidents, problems, toll } = game.index;
  clear(toll.donePerMille);
  clear(toll.givenCents);
  const charge: Charge = { cents: 0, count: 0 };
  for (const { account, incident, serviceIndex } of incidents) {
    share(game, serviceIndex, incident.impactPerMille, charge);
    if (charge.cents === 0) continue;
    leakAt(game, account, charge.cents, charge.count);
    const { problemId } = incident;
    const problem = problemId === '' ? undefined : problems.get(problemId);
    if (problem !== undefined) problem.costCents += charge.cents;
  }
  for (const { cause, serviceIndex, impactPerMille } of toll.losses) {
    share(game, serviceIndex, impactPerMille, charge);
    leakTo(game, cause, '', '', charge.cents, charge.count);
  }
}

/** @throws Error when value was lost on a healthy service: the waterfall is broken then */
function isAnythingLost({ index }: Game): boolean {
  const { cents, perMille } = index.toll;
  let isLost = false;
  for (let position = 0; position < cents.length; position++) {
    if (cents[position] === 0) continue;
    isLost = true;
    if (perMille[position] === 0) throw new Error(`value was lost on service ${position} without a cause`);
  }
  return isLost;
}

/** Works out what one cause is charged with. */
function share({ index, rules }: Game, serviceIndex: number, impactPerMille: number, charge: Charge): void {
  const { cents, perMille, donePerMille, givenCents } = index.toll;
  charge.cents = 0;
  charge.count = 0;
  for (const reach of rules.reach[serviceIndex] ?? []) {
    const felt = reach.serviceIndex;
    const lost = cents[felt] ?? 0;
    if (lost === 0) continue;
    const done = (donePerMille[felt] ?? 0) + weightOf(impactPerMille, reach);
    donePerMille[felt] = done;
    const upTo = Math.floor((lost * done) / (perMille[felt] ?? 0));
    const given = upTo - (givenCents[felt] ?? 0);
    if (given === 0) continue;
    givenCents[felt] = upTo;
    charge.cents += given;
    charge.count++;
  }
}
