// Bad wifi for many paths: now and then one is cut, or stalls for a while, by chance that a seed repeats. Keeps what it did.
// Must not know who uses a path.
import { dice } from '../../rehearse/dice.ts';
import type { Path } from './Path.ts';

export interface Fault {
  kind: 'cut' | 'kill' | 'stall';
  /** On the clock of `timeOrigin`; a cut ends when it begins. */
  fromMs: number;
  untilMs: number;
}

export interface WeatherWish {
  seed: number;
  /** Between two faults of a path, at least and at most. */
  calmMs: readonly [number, number];
  stallMs: readonly [number, number];
  /** Share of connections cut, by half all of the device and by half its sockets; the rest are stalls. */
  cutShare: number;
}

export class Weather {
  /** In the order of the paths, each in the order of time. */
  readonly faults: readonly Fault[][];
  readonly #paths: readonly Path[];
  readonly #wish: WeatherWish;
  readonly #timers = new Map<Path, ReturnType<typeof setTimeout>>();

  constructor(paths: readonly Path[], wish: WeatherWish) {
    this.#paths = paths;
    this.#wish = wish;
    this.faults = paths.map(() => []);
  }

  begin(): void {
    for (const [k, path] of this.#paths.entries()) {
      const draw = dice(this.#wish.seed * 104_729 + k);
      this.#wait(path, this.faults[k] ?? [], draw, between([0, this.#wish.calmMs[1]], draw));
    }
  }

  /** Fine weather from now on. */
  end(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    const nowMs = clockMs();
    for (const [k, path] of this.#paths.entries()) {
      path.mend();
      const last = this.faults[k]?.at(-1);
      if (last !== undefined) last.untilMs = Math.min(last.untilMs, nowMs);
    }
  }

  #wait(path: Path, faults: Fault[], draw: () => number, ms: number): void {
    const timer = setTimeout(() => {
      const { stallMs, calmMs, cutShare } = this.#wish;
      const fromMs = clockMs();
      if (draw() < cutShare) {
        const kind = draw() < 0.5 ? 'cut' : 'kill';
        path.cut(kind === 'cut' ? 'all' : 'sockets');
        faults.push({ kind, fromMs, untilMs: fromMs });
        this.#wait(path, faults, draw, between(calmMs, draw));
        return;
      }
      const lengthMs = between(stallMs, draw);
      path.stall();
      const fault: Fault = { kind: 'stall', fromMs, untilMs: fromMs + lengthMs };
      faults.push(fault);
      const mending = setTimeout(() => {
        path.mend();
        fault.untilMs = clockMs();
        this.#wait(path, faults, draw, between(calmMs, draw));
      }, lengthMs);
      this.#timers.set(path, mending);
    }, ms);
    this.#timers.set(path, timer);
  }
}

const between = ([least, most]: readonly [number, number], draw: () => number): number =>
  least + (most - least) * draw();

/** The same in all processes of this machine. */
export const clockMs = (): number => performance.timeOrigin + performance.now();
