// From the public view to the picture of the flight: what is drawn and where, in pixels. Pure, so that tests can measure it.
// Must not draw, and must not place words; placeLabels does.
import type { ManoeuvreView, PublicView } from '../../../shared/sim/views/types.ts';
import type { Box, FlightLayout, FlightPicture, Point, WaypointMark, WindowBand, WindowTone } from './flightTypes.ts';
import { shareOfTick, shareOfWaypoints } from './placeInTime.ts';
import { placeAt, placeDestination, traceTrajectory } from './trajectory.ts';

export interface FlightSpace {
  layout: FlightLayout;
  width: number;
  height: number;
  /** Boxes of other texts, which no line may cross. */
  clear: readonly Box[];
}

/** Places everything of the flight in the space there is; without a view only sky and destination. */
export function composeFlight(view: PublicView | null, space: FlightSpace): FlightPicture {
  const { layout, width, height, clear } = space;
  const path = traceTrajectory(layout, width, height, clear);
  const destination = placeDestination(layout, width, height);
  const scale = layout === 'screen' ? Math.max(1, height / 480) : 1;
  const band = view === null ? null : bandOf(view);
  return {
    width,
    height,
    path,
    craftShare: view === null || view.round === 0 ? 0 : shareOfTick(view, view.roundTick),
    waypoints: view === null ? [] : marksOf(view, path),
    window: band,
    destination: { ...destination, rings: layout === 'phone' ? [1.6] : [1.5, 2.1, 2.9] },
    comet: view === null || layout === 'phone' ? null : cometOf(view, path, space),
    stars: layout === 'phone' ? [] : starsOf(space, scale),
    scale,
  };
}

function marksOf(view: PublicView, path: readonly Point[]): WaypointMark[] {
  const shares = shareOfWaypoints(view);
  return Object.values(view.waypoints).map((waypoint) => {
    const share = shares[waypoint.id] ?? 0;
    return { id: waypoint.id, share, at: placeAt(path, share).at, state: waypoint.state };
  });
}

/** The manoeuvre of the present round that the drawing shows: the one that comes next, else the last one. */
export function manoeuvreShown(view: PublicView): ManoeuvreView | null {
  const next = view.manoeuvres[view.flight.nextId];
  if (next !== undefined) return next;
  const ofRound = Object.values(view.manoeuvres).filter((manoeuvre) => manoeuvre.round === Math.max(1, view.round));
  return ofRound.sort((a, b) => b.opensTick - a.opensTick || (a.id < b.id ? -1 : 1))[0] ?? null;
}

function bandOf(view: PublicView): WindowBand | null {
  const manoeuvre = manoeuvreShown(view);
  if (manoeuvre?.round !== Math.max(1, view.round)) return null;
  return {
    id: manoeuvre.id,
    fromShare: shareOfTick(view, manoeuvre.opensTick),
    toShare: shareOfTick(view, manoeuvre.closesTick),
    tone: toneOf(manoeuvre.state),
  };
}

function toneOf(state: ManoeuvreView['state']): WindowTone {
  if (state === 'open') return 'open';
  return state === 'polling' || state === 'holding' ? 'asking' : 'ahead';
}

/** A comet is drawn for a fly-by of the present round: nearest to the line while its window is open. */
function cometOf(view: PublicView, path: readonly Point[], space: FlightSpace): FlightPicture['comet'] {
  const flyby = manoeuvreShown(view);
  if (flyby?.kind !== 'flyby' || flyby.round !== Math.max(1, view.round)) return null;
  const middleTick = (flyby.opensTick + flyby.closesTick) / 2;
  const meeting = placeAt(path, shareOfTick(view, middleTick)).at;
  const away = Math.max(-1, Math.min(1, (middleTick - view.roundTick) / Math.max(1, view.roundTicks)));
  const top = space.layout === 'screen' ? space.height * 0.1 : 14;
  const at = { x: meeting.x + away * space.width * 0.12, y: top + (meeting.y - top) * 0.12 * (1 - Math.abs(away)) };
  const tail = space.layout === 'screen' ? 150 : 64;
  return { at, tailTo: { x: at.x + tail, y: Math.max(2, at.y - tail * 0.22) } };
}

/** A few fixed stars; the same ones for everybody, none behind a text. */
function starsOf({ layout, width, height, clear }: FlightSpace, scale: number): FlightPicture['stars'] {
  const count = layout === 'screen' ? 70 : 34;
  const stars: { at: Point; radius: number; alpha: number }[] = [];
  let number = 7;
  const draw = (): number => {
    number = (number * 16807) % 2147483647;
    return number / 2147483647;
  };
  for (let index = 0; index < count; index += 1) {
    const at = { x: draw() * width, y: draw() * height * 0.94 };
    const radius = (0.6 + draw() * 0.6) * Math.sqrt(scale);
    const alpha = 0.25 + draw() * 0.45;
    if (!clear.some((box) => overlaps(at, box))) stars.push({ at, radius, alpha });
  }
  return stars;
}

function overlaps(point: Point, box: Box): boolean {
  const isBeside = point.x < box.x - 4 || point.x > box.x + box.width + 4;
  return !isBeside && point.y > box.y - 4 && point.y < box.y + box.height + 4;
}
