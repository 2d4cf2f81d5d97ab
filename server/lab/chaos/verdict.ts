// What a campaign brought, as one line: what was tried how often, the result, the target. Pure.
import { ms } from '../rehearse/figures.ts';

export interface Verdict {
  /** Of the threat or the fault: T14, R3. */
  id: string;
  what: string;
  tried: number;
  result: string;
  target: string;
  isMet: boolean;
  /** Where it is a time: how many times the target it took. A busy machine is forgiven some of that by the tests. */
  shareOfTarget?: number;
}

/** A time that must stay below its target. */
export function timed(id: string, what: string, tried: number, measuredMs: number, targetMs: number): Verdict {
  return {
    id,
    what,
    tried,
    result: ms(measuredMs),
    target: `< ${targetMs} ms`,
    isMet: measuredMs > 0 && measuredMs < targetMs,
    shareOfTarget: measuredMs / targetMs,
  };
}

export function verdictTable(verdicts: readonly Verdict[]): string {
  const rows = [
    ['', 'what', 'tried', 'result', 'target', ''],
    ...verdicts.map(({ id, what, tried, result, target, isMet }) => [
      id,
      what,
      tried.toLocaleString('en'),
      result,
      target,
      isMet ? 'reached' : 'NOT REACHED',
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
