// Where the answers stand along the trajectory: by turns above and below it, so that each text has twice the room.
// Shares of the width and height of the line's box, in per cent.

export interface PinPlace {
  x: number;
  /** Height of the trajectory there. */
  y: number;
  /** Room for its text to the right of the pin. */
  width: number;
  isAbove: boolean;
}

const FIRST_X = 3;
/** The last pin still needs room for its text beside it. */
const LAST_X = 83;
const MIDDLE_Y = 54;
const RISE_Y = 8;
const GAP = 2;

/** Height of the trajectory at a place along it: a shallow arc. */
export function lineY(x: number): number {
  const share = x / 100;
  return MIDDLE_Y - RISE_Y * 4 * share * (1 - share);
}

export function pinPlaces(count: number): PinPlace[] {
  const between = count > 1 ? (LAST_X - FIRST_X) / (count - 1) : 0;
  return Array.from({ length: count }, (_, position) => {
    const x = FIRST_X + position * between;
    const toNext = count > 1 ? 2 * between : 100;
    return { x, y: lineY(x), width: Math.min(toNext, 100 - x) - GAP, isAbove: position % 2 === 0 };
  });
}
