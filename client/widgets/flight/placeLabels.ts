// Finds a free place beside its mark for every label of the flight: no label may touch another, the line, the craft's way,
// a text outside the drawing, or the edge. A label without a free place is left out; the list for screen readers has it.
// Must not measure or draw; sizes come in, places go out.
import type { Box, FlightPicture, Point } from './flightTypes.ts';

export interface LabelWish {
  id: string;
  at: Point;
  /** Distance from the mark's centre to the label. */
  gap: number;
  width: number;
  height: number;
  /** The highest is placed first. */
  weight: number;
  /** May lie farther from its mark rather than be missing. */
  isNeeded: boolean;
}

export interface PlacedLabel extends Box {
  id: string;
  align: 'left' | 'center' | 'right';
}

const EDGE = 4;

/** Places the wishes, the weightiest first; those that fit nowhere are missing from the answer. */
export function placeLabels(
  wishes: readonly LabelWish[],
  picture: FlightPicture,
  clear: readonly Box[],
): PlacedLabel[] {
  const taken: Box[] = [...clear, ...inkOf(picture)];
  const placed: PlacedLabel[] = [];
  const inOrder = [...wishes].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  for (const wish of inOrder) {
    const place = placesAround(wish).find(
      (box) => isInside(box, picture) && !taken.some((other) => touches(box, other)),
    );
    if (place === undefined) continue;
    placed.push(place);
    taken.push(place);
  }
  return placed;
}

/** How far a label may lie from its mark, in gaps: so far that one sees which it belongs to, and farther for the needed ones. */
const REACHES = [1, 1.5, 2];
const FAR_REACHES = [...REACHES, 3, 4, 5.5, 7.5];
/** How far it may be shifted along, in its own widths. */
const SHIFTS = [0, -0.25, 0.25, -0.5, 0.5];

/** Candidates from the nearest to the farthest: above, below, beside. */
function placesAround(wish: LabelWish): PlacedLabel[] {
  const { id, at, gap, width, height } = wish;
  const box = (x: number, y: number): PlacedLabel => ({ id, x, y, width, height, align: alignOf(x, wish) });
  const places = (wish.isNeeded ? FAR_REACHES : REACHES).flatMap((reach) => [
    ...SHIFTS.flatMap((shift) => {
      const x = at.x - width / 2 + shift * width;
      return [box(x, at.y - gap * reach - height), box(x, at.y + gap * reach)];
    }),
    box(at.x + gap * reach, at.y - height / 2),
    box(at.x - width - gap * reach, at.y - height / 2),
  ]);
  return places.sort((a, b) => effortTo(a, at) - effortTo(b, at));
}

/** How hard the eye looks for it: the way to its box, and a little for each pixel that it lies off the middle. */
function effortTo(box: Box, at: Point): number {
  const across = Math.max(0, box.x - at.x, at.x - box.x - box.width);
  const along = Math.max(0, box.y - at.y, at.y - box.y - box.height);
  const offMiddle = Math.abs(box.x + box.width / 2 - at.x) / box.width;
  return Math.hypot(across, along) + 6 * offMiddle;
}

function alignOf(x: number, { at, width }: LabelWish): PlacedLabel['align'] {
  const middle = x + width / 2;
  if (Math.abs(middle - at.x) < width * 0.2) return 'center';
  return middle < at.x ? 'right' : 'left';
}

/** What is drawn, as boxes: the line and the orbits in short pieces, marks, the destination, the comet with its tail. */
function inkOf(picture: FlightPicture): Box[] {
  const { destination, comet, scale } = picture;
  return [
    ...picture.path.map((point, index) => around(point, (isInBand(picture, index) ? 8 : 3) * scale)),
    ...picture.waypoints.map(({ at }) => around(at, 6 * scale)),
    ...orbitsOf(destination),
    around(destination.at, destination.radius * 1.1),
    ...(comet === null ? [] : tailOf(comet)),
  ];
}

/** The window is drawn thicker than the line. */
function isInBand({ path, window: band }: FlightPicture, index: number): boolean {
  const share = index / (path.length - 1);
  const piece = 1 / path.length;
  return band !== null && share > band.fromShare - piece && share < band.toShare + piece;
}

/** Each orbit as pieces so short that no label fits between two. */
function orbitsOf({ at, radius, rings }: FlightPicture['destination']): Box[] {
  return rings.flatMap((ring) =>
    Array.from({ length: 72 }, (_, step) => {
      const angle = (step / 72) * 2 * Math.PI;
      return around({ x: at.x + Math.cos(angle) * radius * ring, y: at.y + Math.sin(angle) * radius * ring }, 2.5);
    }),
  );
}

function tailOf(comet: NonNullable<FlightPicture['comet']>): Box[] {
  const shares = [0, 0.25, 0.5, 0.75, 1];
  return shares.map((share) => {
    const x = comet.at.x + (comet.tailTo.x - comet.at.x) * share;
    const y = comet.at.y + (comet.tailTo.y - comet.at.y) * share;
    return around({ x, y }, share === 0 ? 7 : 5);
  });
}

function around(at: Point, radius: number): Box {
  return { x: at.x - radius, y: at.y - radius, width: 2 * radius, height: 2 * radius };
}

function isInside(box: Box, space: { width: number; height: number }): boolean {
  return box.x >= EDGE && box.y >= 0 && box.x + box.width <= space.width - EDGE && box.y + box.height <= space.height;
}

function touches(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The picture without the stars that would shine through a label. */
export function dimBehind(picture: FlightPicture, labels: readonly Box[]): FlightPicture {
  const stars = picture.stars.filter(
    ({ at, radius }) => !labels.some((label) => touches(around(at, radius + 1), label)),
  );
  return { ...picture, stars };
}
