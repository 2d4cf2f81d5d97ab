// How steeply something rises: the line of least squares through its samples. Pure.
const MS_PER_HOUR = 3_600_000;

/** @returns 0 for fewer than two samples */
export function slopePerHour(samples: readonly { ms: number; value: number }[]): number {
  const count = Math.max(1, samples.length);
  const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / count;
  const meanMs = mean(samples.map(({ ms }) => ms));
  const meanValue = mean(samples.map(({ value }) => value));
  let together = 0;
  let spread = 0;
  for (const { ms, value } of samples) {
    together += (ms - meanMs) * (value - meanValue);
    spread += (ms - meanMs) * (ms - meanMs);
  }
  return spread === 0 ? 0 : (together / spread) * MS_PER_HOUR;
}
