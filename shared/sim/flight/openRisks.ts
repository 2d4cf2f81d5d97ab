// Which named risks of a manoeuvre are open when its poll begins: chance, and what the team has really left open [GN7].
// The luck of each is its own, so that more order never opens a risk that was closed.
import type { ManoeuvreSpec } from '../../scenario/schema.ts';
import { severityOf } from '../incidents/severity.ts';
import { drawPerMille, hashText } from '../random.ts';
import type { Game } from '../state.ts';

/** Incidents up to this severity count. */
const CRITICAL_UP_TO = 2;
/** So many pieces of work may wait for each hand before a role counts as overloaded. */
const WAITING_PER_HAND = 2;

/** Ids of the named risks that are open now. */
export function drawOpenRisks(game: Game, spec: ManoeuvreSpec): string[] {
  const common = commonPerMille(game, spec);
  const { maxPerMille, overloadPerMille } = game.rules.scenario.flightPlan.openMore;
  const isOpen = ({ id, role, openPerMille }: ManoeuvreSpec['riskItems'][number]): boolean => {
    const more = Math.min(maxPerMille, common + overloadPerMille * overloadOf(game, role));
    return drawPerMille(game.state.seed, hashText(`risk:${spec.id}:${id}`), 0, 0, Math.min(1000, openPerMille + more));
  };
  return spec.riskItems.filter(isOpen).map(({ id }) => id);
}

/** What is open for all of the team: unchecked workarounds, critical incidents, signals. */
function commonPerMille(game: Game, spec: ManoeuvreSpec): number {
  const { uncheckedPerMille, incidentPerMille, signalPerMille } = game.rules.scenario.flightPlan.openMore;
  let perMille = uncheckedPerMille * countUnchecked(game, spec);
  for (const item of game.state.open) {
    if (item.incident === null && item.event?.isSignal !== true) continue;
    if (!restsOn(game, spec, item.serviceId)) continue;
    if (item.event !== null) perMille += signalPerMille;
    else if (severityOf(item) <= CRITICAL_UP_TO) perMille += incidentPerMille;
  }
  return perMille;
}

/** Workarounds that nobody has checked against the flight plan, on services that the manoeuvre rests on. */
export function countUnchecked(game: Game, spec: ManoeuvreSpec): number {
  return game.state.residues.filter(({ isChecked, serviceId }) => !isChecked && restsOn(game, spec, serviceId)).length;
}

/** Whether a manoeuvre needs a service, itself or by way of others. */
function restsOn({ rules }: Game, { needs }: ManoeuvreSpec, serviceId: string): boolean {
  const from = rules.serviceIndex.get(serviceId);
  if (from === undefined) return false;
  return needs.some((id) => (rules.coupling[rules.serviceIndex.get(id) ?? -1]?.[from] ?? 0) > 0);
}

/** Pieces of work that wait for a role beyond what its hands can be expected to have before them. */
function overloadOf(game: Game, roleId: string): number {
  const place = game.index.roleOf.get(roleId);
  if (place === undefined) return 0;
  const waiting = place.tray.filter(({ status, blockedBy }) => status === 'waiting' || blockedBy === 'parked').length;
  return Math.max(0, waiting - WAITING_PER_HAND * place.grips.length);
}
