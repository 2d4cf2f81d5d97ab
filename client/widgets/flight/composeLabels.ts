// What is written beside the marks of the flight: titles from the scenario, second lines from the catalogue.
// Must not place labels; placeLabels does.
import type { ManoeuvreView, PublicView, WaypointView } from '../../../shared/sim/views/types.ts';
import { t } from '../../words/t.ts';
import { manoeuvreShown } from './composeFlight.ts';
import type { FlightPicture, Point } from './flightTypes.ts';
import { byFlightOrder } from './placeInTime.ts';
import { placeAt } from './trajectory.ts';

export type LabelTone = 'bright' | 'text' | 'mute' | 'asking' | 'open';

export interface FlightLabel {
  id: string;
  at: Point;
  gap: number;
  title: string;
  /** '' = one line only. */
  detail: string;
  tone: LabelTone;
  weight: number;
  isNeeded: boolean;
}

const TICKS_PER_DAY = 24;

export type TextOf = (key: string) => string;

export function composeLabels(view: PublicView, picture: FlightPicture, textOf: TextOf): FlightLabel[] {
  const { scale, path, destination } = picture;
  const manoeuvre = manoeuvreShown(view);
  const craft = placeAt(path, picture.craftShare).at;
  const labels: FlightLabel[] = [
    {
      id: 'craft',
      at: craft,
      gap: 16 * scale,
      title: textOf(view.flight.craftKey),
      detail: '',
      tone: 'bright',
      weight: 8,
      isNeeded: true,
    },
    {
      id: 'destination',
      at: destination.at,
      gap: destination.radius * 1.25,
      title: textOf(view.flight.destinationKey),
      detail: '',
      tone: 'text',
      weight: 7,
      isNeeded: true,
    },
  ];
  if (picture.window !== null && manoeuvre !== null) {
    const middle = placeAt(path, (picture.window.fromShare + picture.window.toShare) / 2).at;
    const tone = picture.window.tone === 'ahead' ? 'bright' : picture.window.tone;
    const title = textOf(manoeuvre.titleKey);
    labels.push({
      id: 'window',
      at: middle,
      gap: 15 * scale,
      title,
      detail: windowDetail(view, manoeuvre),
      tone,
      weight: 9,
      isNeeded: true,
    });
  }
  return [...labels, ...waypointLabels(view, picture, textOf)].filter((label) => label.title !== '');
}

/** The second line of a manoeuvre's label. */
export function windowDetail(view: PublicView, manoeuvre: ManoeuvreView): string {
  const { state } = manoeuvre;
  if (state === 'open') return t('flight.windowOpen', { hours: Math.max(0, manoeuvre.closesTick - view.roundTick) });
  if (state === 'polling') return t('flight.asking');
  if (state === 'holding') return t('flight.holding');
  if (state !== 'ahead') return t(`flight.${state}`);
  return t('flight.window', { hours: manoeuvre.closesTick - manoeuvre.opensTick });
}

/** The second line of a waypoint's label. */
export function waypointDetail(view: PublicView, waypoint: WaypointView): string {
  const isPast = waypoint.state === 'past';
  if (waypoint.round !== Math.max(1, view.round)) {
    return t(isPast ? 'flight.roundDone' : 'flight.round', { round: waypoint.round });
  }
  return t(isPast ? 'flight.dayDone' : 'flight.day', { day: Math.floor(waypoint.tick / TICKS_PER_DAY) + 1 });
}

/** Waypoints of this round, then the nearest of the others; the one under the window's label needs none of its own. */
function waypointLabels(view: PublicView, picture: FlightPicture, textOf: TextOf): FlightLabel[] {
  const round = Math.max(1, view.round);
  const band = picture.window;
  const marks = new Map(picture.waypoints.map((mark) => [mark.id, mark]));
  return Object.values(view.waypoints)
    .sort(byFlightOrder)
    .flatMap((waypoint) => {
      const mark = marks.get(waypoint.id);
      if (mark === undefined) return [];
      const isUnderWindow = band !== null && mark.share >= band.fromShare - 0.005 && mark.share <= band.toShare + 0.005;
      if (isUnderWindow && waypoint.round === round) return [];
      const weight = waypoint.round === round ? 6 : 4 - Math.abs(waypoint.round - round);
      const tone: LabelTone = waypoint.state === 'next' ? 'bright' : waypoint.state === 'past' ? 'mute' : 'text';
      const title = textOf(waypoint.titleKey);
      const detail = waypointDetail(view, waypoint);
      return [{ id: waypoint.id, at: mark.at, gap: 13 * picture.scale, title, detail, tone, weight, isNeeded: false }];
    });
}
