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

/** Candidates from the best to the least: above, below, beside, then farther away. */
function placesAround(wish: LabelWish): PlacedLabel[] {
  const { id, at, width, height } = wish;
  const box = (x: number, y: number, align: PlacedLabel['align']): PlacedLabel => ({ id, x, y, width, height, align });
  return [1, 1.8, 2.8, 4].flatMap((times) => {
    const gap = wish.gap * times;
    return [
      box(at.x - width / 2, at.y - gap - height, 'center'),
      box(at.x - width / 2, at.y + gap, 'center'),
      box(at.x - width - gap * 0.6, at.y - gap - height * 0.7, 'right'),
      box(at.x + gap * 0.6, at.y + gap * 0.6, 'left'),
      box(at.x + gap * 0.6, at.y - gap - height * 0.7, 'left'),
      box(at.x - width - gap * 0.6, at.y + gap * 0.6, 'right'),
      box(at.x + gap, at.y - height / 2, 'left'),
      box(at.x - width - gap, at.y - height / 2, 'right'),
    ];
  });
}

/** What is drawn, as boxes: the line in short pieces, the marks, the destination, the comet with its tail. */
function inkOf(picture: FlightPicture): Box[] {
  const half = 3 * picture.scale;
  const line = picture.path.map((point) => ({
    x: point.x - half,
    y: point.y - half,
    width: 2 * half,
    height: 2 * half,
  }));
  const marks = picture.waypoints.map(({ at }) => around(at, 6 * picture.scale));
  const { destination, comet } = picture;
  const disc = around(destination.at, destination.radius * 1.1);
  return [...line, ...marks, disc, ...(comet === null ? [] : tailOf(comet))];
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
