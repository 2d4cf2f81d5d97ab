// One and two lognormal laws fitted to durations, and how far the fit is from the data (Kolmogorov–Smirnov).
// Works on logarithms; must not know what the durations are of.

interface Component {
  weight: number;
  mu: number;
  sigma: number;
}

export interface Fit {
  components: Component[];
  /** Largest distance between the fitted and the empirical distribution. */
  ks: number;
}

const STEPS_MAX = 300;
const CHANGE_MIN = 1e-7;
const SIGMA_MIN = 0.05;

/** @param logs natural logarithms, sorted */
export function fitOne(logs: readonly number[]): Fit {
  const components = [componentOf(logs, 1)];
  return { components, ks: ksOf(logs, components) };
}

/** Expectation–maximisation from the two halves of the data. */
export function fitTwo(logs: readonly number[]): Fit {
  const half = Math.floor(logs.length / 2);
  let components = [componentOf(logs.slice(0, half), 0.5), componentOf(logs.slice(half), 0.5)];
  for (let step = 0; step < STEPS_MAX; step++) {
    const next = improve(logs, components);
    const change = Math.max(...next.map(({ mu }, index) => Math.abs(mu - (components[index]?.mu ?? 0))));
    components = next;
    if (change < CHANGE_MIN) break;
  }
  return { components, ks: ksOf(logs, components) };
}

function componentOf(logs: readonly number[], weight: number): Component {
  const mu = mean(logs);
  return { weight, mu, sigma: Math.sqrt(mean(logs.map((log) => (log - mu) ** 2))) };
}

function improve(logs: readonly number[], components: readonly Component[]): Component[] {
  const sums = components.map(() => ({ share: 0, log: 0, square: 0 }));
  for (const log of logs) {
    const densities = components.map((component) => component.weight * density(log, component));
    const whole = densities.reduce((all, one) => all + one, 0) || Number.MIN_VALUE;
    sums.forEach((sum, index) => {
      const share = (densities[index] ?? 0) / whole;
      sum.share += share;
      sum.log += share * log;
      sum.square += share * log * log;
    });
  }
  return sums.map(({ share, log, square }) => {
    const mu = log / share;
    return {
      weight: share / logs.length,
      mu,
      sigma: Math.max(SIGMA_MIN, Math.sqrt(Math.max(0, square / share - mu * mu))),
    };
  });
}

function ksOf(logs: readonly number[], components: readonly Component[]): number {
  let largest = 0;
  logs.forEach((log, position) => {
    const fitted = components.reduce((sum, { weight, mu, sigma }) => sum + weight * normalShare((log - mu) / sigma), 0);
    largest = Math.max(
      largest,
      Math.abs(fitted - position / logs.length),
      Math.abs(fitted - (position + 1) / logs.length),
    );
  });
  return largest;
}

const density = (log: number, { mu, sigma }: Component): number =>
  Math.exp(-0.5 * ((log - mu) / sigma) ** 2) / (sigma * Math.sqrt(2 * Math.PI));

/** Normal distribution function; the approximation 26.2.17 of Abramowitz and Stegun, error under 7.5e-8. */
export function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const upper = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
  return z >= 0 ? 1 - upper : upper;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
