// What happened in a simulated run, as one running fingerprint: two runs of a seed must have the same one. Keeps the last lines for
// whoever looks for the reason of a difference. Must not note what is not part of the simulation.
import { createHash } from 'node:crypto';

const LINES_KEPT = 200;

export class Trace {
  readonly #hash = createHash('sha256');
  readonly lines: string[] = [];
  length = 0;

  note(atMs: number, what: string, detail: string | number): void {
    const line = `${atMs.toFixed(3)} ${what} ${detail}`;
    this.#hash.update(line);
    this.length += 1;
    this.lines.push(line);
    if (this.lines.length > 2 * LINES_KEPT) this.lines.splice(0, LINES_KEPT);
  }

  /** Of everything so far. */
  digest(): string {
    return this.#hash.copy().digest('hex').slice(0, 16);
  }
}
