// c servers in ticks as a Markov chain, solved exactly: Poisson arrivals at the start of a tick, then each of at most c services ends
// with probability 1/m. With short ticks it is M/M/c; the chain says what is left of that at m ticks a service.
import type { Expected, QueueInTicks } from './ticksTheory.ts';

/** States of the chain: with 80 % load the rest has a probability under 10^−15. */
const STATES = 200;
/** Arrivals in a tick are followed up to so many. */
const ARRIVALS_MAX = 20;

export function serversInTicks({ rates, service, servers }: QueueInTicks): Expected {
  const rate = rates[0] ?? 0;
  const arrivals = poisson(rate);
  const endShare = 1 / service.meanTicks;
  const left = stationary(transitions(arrivals, servers, endShare));
  const sojournTicks = (mean(left) + rate) / rate;
  const ahead = aheadOfOne(left, arrivals, rate);
  return {
    wait: sojournTicks / service.meanTicks - 1,
    sojourn: sojournTicks / service.meanTicks,
    present: mean(left) + rate,
    waitShare: sum(ahead.slice(servers)),
    longWaitShare: longWaitShare(ahead, servers, service.meanTicks),
    busyShare: (rate * service.meanTicks) / servers,
  };
}

/** From the number at the end of a tick to that at the end of the next one. */
function transitions(arrivals: readonly number[], servers: number, endShare: number): number[][] {
  const matrix = Array.from({ length: STATES }, () => new Array<number>(STATES).fill(0));
  matrix.forEach((to, from) => {
    arrivals.forEach((arrivalShare, arrived) => {
      const present = Math.min(STATES - 1, from + arrived);
      binomial(Math.min(present, servers), endShare).forEach((share, ended) => {
        to[present - ended] = (to[present - ended] ?? 0) + arrivalShare * share;
      });
    });
  });
  return matrix;
}

/** Stationary law of a chain, by the elimination of Grassmann, Taksar and Heyman, which only adds and divides. */
function stationary(matrix: number[][]): number[] {
  const at = (row: number, column: number): number => matrix[row]?.[column] ?? 0;
  const put = (row: number, column: number, value: number): void => {
    const line = matrix[row];
    if (line !== undefined) line[column] = value;
  };
  for (let last = STATES - 1; last > 0; last--) {
    const out = sum(matrix[last]?.slice(0, last) ?? []);
    for (let row = 0; row < last; row++) {
      const share = at(row, last) / out;
      put(row, last, share);
      if (share > 0)
        for (let column = 0; column < last; column++) put(row, column, at(row, column) + share * at(last, column));
    }
  }
  const weights = [1];
  for (let state = 1; state < STATES; state++)
    weights.push(sum(weights.map((weight, before) => weight * at(before, state))));
  const whole = sum(weights);
  return weights.map((weight) => weight / whole);
}

/** Law of how many an arrival finds before it: those who are there, and those who came first in the same tick. */
function aheadOfOne(left: readonly number[], arrivals: readonly number[], rate: number): number[] {
  const sameTick = arrivals.map((_, ahead) => sum(arrivals.slice(ahead + 1)) / rate);
  return left.map((_, ahead) => sum(left.slice(0, ahead + 1).map((share, n) => share * (sameTick[ahead - n] ?? 0))));
}

/** First come, first served: it waits longer than t ticks when t ticks of all servers end too few services. Exactly t counts half. */
function longWaitShare(ahead: readonly number[], servers: number, serviceTicks: number): number {
  const longer = (ticks: number): number => {
    const ended = binomial(servers * ticks, 1 / serviceTicks);
    return sum(ahead.slice(servers).map((share, queue) => share * sum(ended.slice(0, queue + 1))));
  };
  return (longer(serviceTicks) + longer(serviceTicks - 1)) / 2;
}

function poisson(rate: number): number[] {
  const law = [Math.exp(-rate)];
  for (let count = 1; count <= ARRIVALS_MAX; count++) law.push(((law[count - 1] ?? 0) * rate) / count);
  return law;
}

function binomial(trials: number, share: number): number[] {
  const law = [(1 - share) ** trials];
  for (let count = 1; count <= trials; count++)
    law.push(((law[count - 1] ?? 0) * (trials - count + 1) * share) / (count * (1 - share)));
  return law;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const mean = (law: readonly number[]): number => sum(law.map((share, value) => share * value));
