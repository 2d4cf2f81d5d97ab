// The flight screen: where the craft is, its waypoints and manoeuvres. The flight plan is public; luck and risks are not.
import { planTick } from '../flight/planTick.ts';
import type { Game, ManoeuvreState } from '../state.ts';
import type { FlightView, ManoeuvreView, WaypointView } from './types.ts';

/** Position, data and the manoeuvre that comes next or is under way. */
export function viewFlight(game: Game): FlightView {
  const { rules, state } = game;
  const next = nextManoeuvre(game);
  const startTick = rules.roundStarts[state.round - 1] ?? 0;
  let dataKb = 0;
  for (const manoeuvre of state.manoeuvres) dataKb += manoeuvre.dataKb;
  return {
    craftKey: rules.scenario.flightPlan.craft === '' ? '' : 'flightPlan.craft',
    destinationKey: rules.scenario.flightPlan.destination === '' ? '' : 'flightPlan.destination',
    positionPerMille: Math.min(1000, perMilleOf(planTick(game), rules.totalTicks)),
    dataMb: Math.floor(dataKb / 1000),
    nextId: next?.id ?? '',
    nextTick: next ? (next.state === 'open' ? next.closesTick : next.opensTick) - startTick : 0,
  };
}

function nextManoeuvre({ rules, state }: Game): ManoeuvreState | undefined {
  return state.manoeuvres.find((manoeuvre) => {
    const isAhead = manoeuvre.state !== 'done' && manoeuvre.state !== 'failed' && manoeuvre.state !== 'missed';
    return isAhead && rules.manoeuvres.get(manoeuvre.id)?.round === state.round;
  });
}

/** Waypoints in flight order, keyed by id. */
export function viewWaypoints(game: Game): Record<string, WaypointView> {
  const { rules, state } = game;
  const tick = planTick(game);
  const views: Record<string, WaypointView> = {};
  let isNextFound = false;
  for (const waypoint of rules.scenario.flightPlan.waypoints) {
    const gameTick = (rules.roundStarts[waypoint.round - 1] ?? 0) + waypoint.tick;
    const isPast = gameTick < tick || (gameTick === 0 && state.phase !== 'lobby');
    views[waypoint.id] = {
      id: waypoint.id,
      titleKey: `flightPlan.waypoints.${waypoint.id}.title`,
      round: waypoint.round,
      tick: waypoint.tick,
      positionPerMille: perMilleOf(gameTick, rules.totalTicks),
      state: isPast ? 'past' : isNextFound ? 'future' : 'next',
    };
    if (!isPast) isNextFound = true;
  }
  return views;
}

/** Manoeuvres with the ticks (of their rounds) at which something happens, keyed by id. */
export function viewManoeuvres({ rules, state }: Game): Record<string, ManoeuvreView> {
  const views: Record<string, ManoeuvreView> = {};
  for (const manoeuvre of state.manoeuvres) {
    const spec = rules.manoeuvres.get(manoeuvre.id);
    if (!spec) continue;
    const startTick = rules.roundStarts[spec.round - 1] ?? 0;
    views[spec.id] = {
      id: spec.id,
      titleKey: `flightPlan.manoeuvres.${spec.id}.title`,
      kind: spec.kind,
      round: spec.round,
      pollTick: spec.pollTick,
      opensTick: manoeuvre.opensTick - startTick,
      closesTick: manoeuvre.closesTick - startTick,
      needs: spec.needs.join(' '),
      state: stateShown(manoeuvre),
      dataMb: Math.floor(manoeuvre.dataKb / 1000),
    };
  }
  return views;
}

/** Once the call is made there is nothing left to ask: it lies ahead until it flies. */
function stateShown({ state, isGo }: ManoeuvreState): ManoeuvreView['state'] {
  return isGo && (state === 'polling' || state === 'holding') ? 'ahead' : state;
}

const perMilleOf = (tick: number, totalTicks: number): number =>
  totalTicks === 0 ? 0 : Math.min(1000, Math.floor((tick * 1000) / totalTicks));
