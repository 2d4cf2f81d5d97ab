// Time as Node and browsers both have it; neither's types are loaded here. Milliseconds.
declare const performance: { now: () => number };
declare const setTimeout: (act: () => void, ms: number) => unknown;
declare const clearTimeout: (timer: unknown) => void;
declare const setInterval: (act: () => void, ms: number) => unknown;
declare const clearInterval: (timer: unknown) => void;

/** Since some moment; never goes back. */
export const nowMs = (): number => performance.now();

/** @returns what calls it off */
export function after(ms: number, act: () => void): () => void {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
}

/** @returns what ends it */
export function every(ms: number, act: () => void): () => void {
  const timer = setInterval(act, ms);
  return () => clearInterval(timer);
}
