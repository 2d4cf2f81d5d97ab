// The strokes of the flight on a Phaser Graphics object, from a picture that is already placed.
// Must not decide where anything is; no state, no words.
import type Phaser from 'phaser';
import { flightColours } from './flightColours.ts';
import type { FlightPicture, Point } from './flightTypes.ts';
import { placeAt, stretchOf } from './trajectory.ts';

type Pen = Phaser.GameObjects.Graphics;

const DOT_GAP = 9;

/** Stars, the destination with its orbits, the comet with its tail. */
export function drawSky(pen: Pen, picture: FlightPicture): void {
  for (const star of picture.stars)
    pen.fillStyle(flightColours.star, star.alpha).fillCircle(star.at.x, star.at.y, star.radius);
  const { at, radius, rings } = picture.destination;
  pen.lineStyle(1.1 * picture.scale, flightColours.destination, 0.55);
  for (const ring of rings) strokeInside(pen, circle(at, radius * ring), picture);
  drawPlanet(pen, at, radius);
  if (picture.comet !== null) drawComet(pen, picture.comet, picture.scale);
}

/** Discs that shrink towards the sun, so that the far limb stays in the dark. */
const LIT_DISCS = 6;
/** Dark plains: offset, width and height in radii. */
const PLAINS = [
  [-0.12, -0.32, 0.9, 0.2],
  [0.18, 0.04, 1.15, 0.17],
  [-0.34, 0.3, 0.6, 0.16],
  [0.2, 0.52, 0.55, 0.12],
] as const;

function drawPlanet(pen: Pen, at: Point, radius: number): void {
  pen.fillStyle(flightColours.destination).fillCircle(at.x, at.y, radius);
  pen.fillStyle(flightColours.ground, 0.5).fillCircle(at.x, at.y, radius);
  for (let disc = 1; disc <= LIT_DISCS; disc += 1) {
    pen.fillStyle(flightColours.destination, 0.24);
    pen.fillCircle(at.x - radius * 0.05 * disc, at.y - radius * 0.055 * disc, radius * (1 - 0.075 * disc));
  }
  pen.fillStyle(flightColours.ground, 0.2);
  for (const [x, y, wide, high] of PLAINS)
    pen.fillEllipse(at.x + x * radius, at.y + y * radius, wide * radius, high * radius);
}

function drawComet(pen: Pen, comet: NonNullable<FlightPicture['comet']>, scale: number): void {
  const { at, tailTo } = comet;
  for (const spread of [-1, 0, 1]) {
    pen.lineStyle(1.2 * scale, flightColours.tail, 0.4 - Math.abs(spread) * 0.15);
    pen.lineBetween(at.x, at.y, tailTo.x, tailTo.y + spread * 6 * scale);
  }
  pen.fillStyle(flightColours.flown).fillCircle(at.x, at.y, 3.2 * scale);
}

/** The line to come (dotted), the window, the line flown (solid) and the marks on it. */
export function drawLine(pen: Pen, picture: FlightPicture, craftShare: number): void {
  const { path, scale, window: band } = picture;
  drawDots(pen, stretchOf(path, craftShare, 1), scale);
  if (band !== null) {
    const colour = flightColours[band.tone];
    pen.fillStyle(colour, band.tone === 'ahead' ? 0.26 : 0.42);
    pen.fillPoints(asVectors(ribbonOf(stretchOf(path, band.fromShare, band.toShare), 6 * scale)), true);
  }
  pen.lineStyle(2 * scale, flightColours.flown, 0.95);
  pen.strokePoints(asVectors(stretchOf(path, 0, craftShare)));
  for (const mark of picture.waypoints) {
    const isPast = mark.state === 'past';
    const radius = (mark.state === 'next' ? 5 : 4) * scale;
    pen.fillStyle(isPast ? flightColours.flown : flightColours.ground).fillCircle(mark.at.x, mark.at.y, radius);
    pen.lineStyle(1.6 * scale, mark.state === 'future' ? flightColours.coming : flightColours.flown);
    pen.strokeCircle(mark.at.x, mark.at.y, radius);
  }
}

/** The craft: a small arrow along the line, in a ring. */
export function drawCraft(pen: Pen, picture: FlightPicture, craftShare: number): void {
  const { at, angle } = placeAt(picture.path, craftShare);
  const size = 6.5 * picture.scale;
  const along = (forward: number, side: number): Point => ({
    x: at.x + (Math.cos(angle) * forward - Math.sin(angle) * side) * size,
    y: at.y + (Math.sin(angle) * forward + Math.cos(angle) * side) * size,
  });
  pen.fillStyle(flightColours.ground, 0.9).fillCircle(at.x, at.y, size * 1.75);
  pen.lineStyle(1.5 * picture.scale, flightColours.flown, 0.9).strokeCircle(at.x, at.y, size * 1.75);
  pen.fillStyle(flightColours.flown);
  pen.fillPoints(asVectors([along(1.05, 0), along(-0.8, -0.72), along(-0.4, 0), along(-0.8, 0.72)]), true);
}

function drawDots(pen: Pen, line: readonly Point[], scale: number): void {
  pen.fillStyle(flightColours.coming, 0.9);
  let walked = 0;
  line.forEach((point, index) => {
    const before = line[index - 1] ?? point;
    const length = Math.hypot(point.x - before.x, point.y - before.y);
    const gap = DOT_GAP * scale;
    for (let next = gap - (walked % gap); next <= length; next += gap) {
      const part = next / length;
      pen.fillCircle(before.x + (point.x - before.x) * part, before.y + (point.y - before.y) * part, 1.15 * scale);
    }
    walked += length;
  });
}

/** A line as a shape of some width; one shape, so that a see-through colour stays even. */
export function ribbonOf(line: readonly Point[], half: number): Point[] {
  const sides = line.map((point, index) => {
    const before = line[index - 1] ?? point;
    const after = line[index + 1] ?? point;
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const across = { x: (-(after.y - before.y) / length) * half, y: ((after.x - before.x) / length) * half };
    return { point, across };
  });
  const left = sides.map(({ point, across }) => ({ x: point.x + across.x, y: point.y + across.y }));
  const right = sides.map(({ point, across }) => ({ x: point.x - across.x, y: point.y - across.y }));
  return [...left, ...right.reverse()];
}

function circle(at: Point, radius: number): Point[] {
  return Array.from({ length: 97 }, (_, step) => {
    const angle = (step / 96) * 2 * Math.PI;
    return { x: at.x + Math.cos(angle) * radius, y: at.y + Math.sin(angle) * radius };
  });
}

/** Strokes only what lies in the drawing, so that no orbit runs into the texts around it. */
function strokeInside(pen: Pen, line: readonly Point[], space: { width: number; height: number }): void {
  const isIn = ({ x, y }: Point): boolean => x >= 0 && y >= 1 && x <= space.width && y <= space.height - 1;
  line.forEach((point, index) => {
    const before = line[index - 1];
    if (before !== undefined && isIn(before) && isIn(point)) pen.lineBetween(before.x, before.y, point.x, point.y);
  });
}

/** Points as the type that Phaser's declarations ask for. */
export function asVectors(points: readonly Point[]): Phaser.Math.Vector2[] {
  // Graphics reads x and y only.
  return points as unknown as Phaser.Math.Vector2[];
}
