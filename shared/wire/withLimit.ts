// A promise that is not waited for without end. What it stands for goes on: whoever asked must be ready for a late end of it.
import { after } from './timers.ts';

export class TimedOut extends Error {}

/** @throws TimedOut when it takes longer than `ms` milliseconds */
export async function withLimit<T>(promise: Promise<T>, ms: number): Promise<T> {
  let callOff: () => void = () => undefined;
  const limit = new Promise<never>((_, reject) => {
    callOff = after(ms, () => reject(new TimedOut(`took longer than ${Math.round(ms)} ms`)));
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    callOff();
  }
}
