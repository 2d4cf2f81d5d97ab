// The curve of the flight: from the left edge, low, rising to the destination at the right, clear of what it is told to avoid.
// Must not know what is flown; pure geometry in CSS pixels.
import type { Box, FlightLayout, Point } from './flightTypes.ts';

/** Points kept of a curve; enough that none is 12 px from the next on a projector. */
const POINT_COUNT = 161;
const FINE_COUNT = 600;

interface Frame {
  start: Point;
  end: Point;
  /** Where the curve begins to rise, as a share of its reach; tried in this order until nothing is in the way. */
  bends: readonly number[];
}

export interface Place {
  share: number;
  at: Point;
  /** Radians, 0 = to the right, growing clockwise. */
  angle: number;
}

/** Centre and radius of the destination's disc. */
export function placeDestination(layout: FlightLayout, width: number, height: number): { at: Point; radius: number } {
  if (layout === 'phone') return { at: { x: width - 20, y: height * 0.4 }, radius: 9 };
  if (layout === 'screen') return { at: { x: width * 0.88, y: height * 0.36 }, radius: height * 0.09 };
  return { at: { x: width - Math.max(72, width * 0.075), y: height * 0.4 }, radius: Math.min(36, height * 0.17) };
}

/** Evenly spaced points of the curve in a drawing of this size. */
export function traceTrajectory(layout: FlightLayout, width: number, height: number, clear: readonly Box[]): Point[] {
  const frame = frameOf(layout, width, height);
  const margin = layout === 'screen' ? 26 : 13;
  const isFree = (points: readonly Point[]): boolean =>
    !points.some((point) => clear.some((box) => isWithin(point, box, margin)));
  // Where no curve from the edge is free, the flight comes into sight beside the texts.
  const beside = { ...frame, start: { ...frame.start, x: edgeBeside(clear, width, margin) } };
  const curves = [frame, beside].flatMap((one) => one.bends.map((bend) => bezier(one, bend, height)));
  return curves.find(isFree) ?? bezier(frame, frame.bends[0] ?? 0.5, height);
}

/** Right edge of the texts in the left half. */
function edgeBeside(clear: readonly Box[], width: number, margin: number): number {
  const rights = clear.filter((box) => box.x < width / 2 && box.width < width / 2).map((box) => box.x + box.width);
  return Math.max(0, ...rights.map((right) => right + margin + 1));
}

function frameOf(layout: FlightLayout, width: number, height: number): Frame {
  const { at, radius } = placeDestination(layout, width, height);
  // The last leg ends on the innermost orbit, not in the disc.
  const end = { x: at.x - radius * 1.5, y: at.y + radius * 0.5 };
  const start = { x: 0, y: height - (layout === 'phone' ? 10 : layout === 'screen' ? height * 0.5 : 15) };
  return { start, end, bends: [0.42, 0.5, 0.58, 0.66, 0.34, 0.26] };
}

function bezier(frame: Frame, bend: number, height: number): Point[] {
  const { start, end } = frame;
  const reach = end.x - start.x;
  const first = { x: start.x + reach * bend, y: start.y };
  const second = { x: start.x + reach * Math.min(0.92, bend + 0.2), y: Math.min(start.y, end.y + height * 0.02) };
  const fine: Point[] = [];
  for (let step = 0; step <= FINE_COUNT; step += 1) {
    const t = step / FINE_COUNT;
    const s = 1 - t;
    const weights: [number, number, number, number] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
    fine.push({
      x: weights[0] * start.x + weights[1] * first.x + weights[2] * second.x + weights[3] * end.x,
      y: weights[0] * start.y + weights[1] * first.y + weights[2] * second.y + weights[3] * end.y,
    });
  }
  return spaceEvenly(fine, POINT_COUNT);
}

/** `count` points at equal distances along a polyline, its ends included. */
export function spaceEvenly(line: readonly Point[], count: number): Point[] {
  const reached: number[] = [];
  let total = 0;
  line.forEach((point, index) => {
    const before = line[index - 1] ?? point;
    total += Math.hypot(point.x - before.x, point.y - before.y);
    reached.push(total);
  });
  const spaced: Point[] = [];
  let at = 1;
  for (let step = 0; step < count; step += 1) {
    const goal = (total * step) / (count - 1);
    while (at < line.length - 1 && (reached[at] ?? 0) < goal) at += 1;
    const from = line[at - 1];
    const to = line[at];
    if (from === undefined || to === undefined) break;
    const length = (reached[at] ?? 0) - (reached[at - 1] ?? 0);
    const part = length === 0 ? 0 : (goal - (reached[at - 1] ?? 0)) / length;
    spaced.push({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
  }
  return spaced;
}

/** The place at a share (0–1) of the way along evenly spaced points. */
export function placeAt(path: readonly Point[], share: number): Place {
  const within = Math.min(1, Math.max(0, share));
  const exact = within * (path.length - 1);
  const index = Math.min(path.length - 2, Math.floor(exact));
  const from = path[index] ?? { x: 0, y: 0 };
  const to = path[index + 1] ?? from;
  const part = exact - index;
  return {
    share: within,
    at: { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part },
    angle: Math.atan2(to.y - from.y, to.x - from.x),
  };
}

/** The points from one share of the way to another, both ends exact. */
export function stretchOf(path: readonly Point[], fromShare: number, toShare: number): Point[] {
  const last = path.length - 1;
  const inner = path.filter((_, index) => index / last > fromShare && index / last < toShare);
  return [placeAt(path, fromShare).at, ...inner, placeAt(path, toShare).at];
}

function isWithin(point: Point, box: Box, margin: number): boolean {
  return (
    point.x > box.x - margin &&
    point.x < box.x + box.width + margin &&
    point.y > box.y - margin &&
    point.y < box.y + box.height + margin
  );
}
