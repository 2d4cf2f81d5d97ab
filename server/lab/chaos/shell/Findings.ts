// What the oracle has found in a run: each kind once with its first case, and how often. Must not decide what is wrong.

export interface Finding {
  /** What law is broken: lost, doubled, refusedAndWritten, leak, parity … */
  kind: string;
  detail: string;
  atMs: number;
}

const KEPT_MAX = 20;

export class Findings {
  readonly list: Finding[] = [];
  count = 0;

  add(kind: string, detail: string, atMs: number): void {
    this.count += 1;
    if (this.list.length < KEPT_MAX) this.list.push({ kind, detail, atMs });
  }

  get kinds(): string[] {
    return [...new Set(this.list.map(({ kind }) => kind))];
  }
}
