// Where a moment of the flight lies along the drawn line. The round being flown gets most of the line, so that hours can be
// told apart; rounds flown and rounds to come share its two ends.
// Must not know pixels; everything is a share from 0 to 1.
import type { PublicView, WaypointView } from '../../../shared/sim/views/types.ts';

type Flown = Pick<PublicView, 'round' | 'roundCount' | 'roundTick' | 'roundTicks' | 'waypoints'>;

const PAST_SHARE = 0.12;
const COMING_SHARE = 0.2;

/** First and last share of the line that the present round fills. */
export function stretchOfRound(view: Flown): { from: number; to: number } {
  const round = Math.max(1, view.round);
  return { from: round > 1 ? PAST_SHARE : 0.02, to: round < view.roundCount ? 1 - COMING_SHARE : 1 };
}

/** Share of the line at a tick of the present round. */
export function shareOfTick(view: Flown, tick: number): number {
  const { from, to } = stretchOfRound(view);
  const length = Math.max(1, view.roundTicks);
  return from + (to - from) * Math.min(1, Math.max(0, tick / length));
}

/** Share of the line for each waypoint, by id. */
export function shareOfWaypoints(view: Flown): Record<string, number> {
  const round = Math.max(1, view.round);
  const { from, to } = stretchOfRound(view);
  const inOrder = Object.values(view.waypoints).sort(byFlightOrder);
  const before = inOrder.filter((waypoint) => waypoint.round < round);
  const after = inOrder.filter((waypoint) => waypoint.round > round);
  const shares: Record<string, number> = {};
  before.forEach((waypoint, index) => (shares[waypoint.id] = (from * (index + 0.5)) / before.length));
  after.forEach((waypoint, index) => (shares[waypoint.id] = to + ((1 - to) * (index + 1)) / after.length));
  for (const waypoint of inOrder) {
    if (waypoint.round === round) shares[waypoint.id] = shareOfTick(view, waypoint.tick);
  }
  return shares;
}

export function byFlightOrder(a: WaypointView, b: WaypointView): number {
  return a.round - b.round || a.tick - b.tick || (a.id < b.id ? -1 : 1);
}
