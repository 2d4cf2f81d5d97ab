// The little statistics that the balance needs.

export const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Share of the entries that fulfil a condition, 0–1; 0 of nothing. */
export const shareOf = <T>(entries: readonly T[], fulfils: (entry: T) => boolean): number =>
  entries.length === 0 ? 0 : entries.filter(fulfils).length / entries.length;

/** Half of the 95 % interval of a share (Wald's, for hundreds of entries and shares that are not next to 0 or 1); 0 of nothing. */
export const halfWidthOfShare = (share: number, entries: number): number =>
  entries === 0 ? 0 : 1.96 * Math.sqrt((share * (1 - share)) / entries);

/** Mean of paired differences with its 95 % interval (normal law: for dozens of pairs and more). */
export function pairedDifference(pairs: readonly (readonly [number, number])[]): { mean: number; halfWidth: number } {
  const differences = pairs.map(([one, other]) => one - other);
  const middle = mean(differences);
  const squares = differences.reduce((sum, difference) => sum + (difference - middle) ** 2, 0);
  const deviation = differences.length < 2 ? 0 : Math.sqrt(squares / (differences.length - 1));
  return { mean: middle, halfWidth: differences.length < 2 ? 0 : (1.96 * deviation) / Math.sqrt(differences.length) };
}
