// The rows of the balance as a table for people.
import type { Row } from './measures/types.ts';

const WIDTHS = { id: 10, target: 18 };

/** Misses are marked by a word, not by a colour. */
export function balanceTable(head: string, rows: readonly Row[]): string {
  const lines = [head, ''];
  for (const { id, what, target, reached, isOk } of rows)
    lines.push(
      `${isOk ? 'ok    ' : 'MISSED'} ${id.padEnd(WIDTHS.id)}${what}`,
      `${' '.repeat(17)}target ${target.padEnd(WIDTHS.target)} reached ${reached}`,
    );
  const missed = rows.filter((row) => !row.isOk).length;
  lines.push('', missed === 0 ? `all ${rows.length} reached` : `${missed} of ${rows.length} missed`);
  return `${lines.join('\n')}\n`;
}
