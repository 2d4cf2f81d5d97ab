// Moves labels at the edge of a chart apart, each as near to its place as the others let it. Pure numbers.

export interface Placed<T> {
  item: T;
  /** Where it should be, and where it can be. */
  wished: number;
  at: number;
}

/** @param gap from one label to the next; those that do not fit between `min` and `max` are left out, the last ones first */
export function spread<T>(
  items: readonly { item: T; wished: number }[],
  gap: number,
  min: number,
  max: number,
): Placed<T>[] {
  const fitting = items.slice(0, Math.max(0, Math.floor((max - min) / gap) + 1));
  const placed = fitting.map(({ item, wished }) => ({ item, wished, at: Math.min(max, Math.max(min, wished)) }));
  placed.sort((a, b) => a.wished - b.wished);
  let floor = min;
  for (const entry of placed) {
    entry.at = Math.max(entry.at, floor);
    floor = entry.at + gap;
  }
  let ceiling = max;
  for (const entry of [...placed].reverse()) {
    entry.at = Math.min(entry.at, ceiling);
    ceiling = entry.at - gap;
  }
  return placed;
}
