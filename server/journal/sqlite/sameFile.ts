// Whether the file that is open is still the one at its path. What is written to a file that was moved or deleted succeeds, and is
// gone with the process: nothing may be acknowledged by it.
import { statSync } from 'node:fs';

/** @returns a check that throws as long as another file or none is at the path */
export function sameFile(file: string): () => void {
  const identity = (): string => {
    const { dev, ino } = statSync(file);
    return `${dev} ${ino}`;
  };
  const opened = identity();
  return () => {
    let found = '';
    try {
      found = identity();
    } catch {
      throw new Error(`${file} is gone`);
    }
    if (found !== opened) throw new Error(`${file} is another file than the one that was opened`);
  };
}
