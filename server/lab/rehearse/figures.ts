// A figure of a rehearsal as a line of its table: what, how much, what it should be. Pure.

export interface Figure {
  what: string;
  measured: string;
  /** '' = it is only shown. */
  target: string;
  isMet: boolean;
}

export const shown = (what: string, measured: string): Figure => ({ what, measured, target: '', isMet: true });

export const judged = (what: string, measured: string, target: string, isMet: boolean): Figure => ({
  what,
  measured,
  target,
  isMet,
});

export const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;
export const seconds = (value: number): string => `${value.toFixed(1)} s`;

export function figuresTable(title: string, figures: readonly Figure[]): string {
  const columns = [figures.map(({ what }) => what), figures.map(({ measured }) => measured), figures.map(targetText)];
  const widths = columns.map((cells) => Math.max(...cells.map((cell) => cell.length)));
  const lines = figures.map((_, row) =>
    columns
      .map((cells, column) => (cells[row] ?? '').padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${title}\n\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}

const targetText = ({ target, isMet }: Figure): string =>
  target === '' ? '' : `${target}: ${isMet ? 'reached' : 'NOT REACHED'}`;
