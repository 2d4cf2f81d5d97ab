// From amounts to places on a sheet, and round amounts for an axis. Pure numbers.

export type Scale = (value: number) => number;

export function linear(from: number, to: number, start: number, end: number): Scale {
  const span = to - from || 1;
  return (value) => start + ((value - from) / span) * (end - start);
}

/** Small amounts get more room than large ones, and nothing is hidden, as it would be by logarithms of 0. */
export function bySquareRoot(to: number, start: number, end: number): Scale {
  const whole = Math.sqrt(Math.max(1, to));
  return (value) => start + (Math.sqrt(Math.max(0, value)) / whole) * (end - start);
}

const STEPS = [1, 2, 2.5, 5, 10];

/** Round amounts from 0 up to `max` or the first beyond it, `countMax` steps at most. */
export function roundTicks(max: number, countMax: number): number[] {
  const rough = Math.max(max, 1e-9) / Math.max(1, countMax);
  let power = 1;
  while (power * 10 <= rough) power *= 10;
  while (power > rough) power /= 10;
  const step = (STEPS.find((factor) => factor * power >= rough) ?? 10) * power;
  const count = Math.ceil(max / step - 1e-9);
  return Array.from({ length: Math.max(1, count) + 1 }, (_, position) => position * step);
}

const DURATIONS_TICKS = [0, 8, 24, 72, 168, 336, 672, 1344, 2016];

/** Durations that people know (a shift, a day, weeks), as far as `maxTicks`. */
export function durationTicks(maxTicks: number): number[] {
  return DURATIONS_TICKS.filter((ticks) => ticks <= maxTicks);
}
