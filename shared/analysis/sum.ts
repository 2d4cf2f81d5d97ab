// Adding up, and shares in per mille. Nothing else.
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** 0 of nothing. */
export const perMilleOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.floor((part * 1000) / whole);

/** Mean, rounded down; 0 of nothing. */
export const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : Math.floor(sum(values) / values.length);

/** Adds to a counter of a record. */
export function addTo(counts: Record<string, number>, key: string, amount: number): void {
  counts[key] = (counts[key] ?? 0) + amount;
}
