// A figure of the bench as a line of its table: how much, how much against the peer of the same run, what it should be. Pure.

export interface Reading {
  /** Of the load test: L2. '' = of none. */
  id: string;
  what: string;
  measured: string;
  /** Against the peer in the same run; '' = there is none. */
  ratio: string;
  /** '' = it is only shown. */
  target: string;
  isMet: boolean;
}

type Beside = Partial<Pick<Reading, 'ratio'>>;

export const shown = (id: string, what: string, measured: string, { ratio = '' }: Beside = {}): Reading => ({
  id,
  what,
  measured,
  ratio,
  target: '',
  isMet: true,
});

export const judged = (
  id: string,
  what: string,
  measured: string,
  target: string,
  isMet: boolean,
  { ratio = '' }: Beside = {},
): Reading => ({ id, what, measured, ratio, target, isMet });

/** A figure that must not be more than its target; both are said in the same way. */
export const atMost = (
  id: string,
  what: string,
  value: number,
  most: number,
  say: (value: number) => string,
  beside: Beside = {},
): Reading => judged(id, what, say(value), `≤ ${say(most)}`, value <= most, beside);

export const share = (value: number): string => `${(value * 100).toFixed(0)} %`;
export const whole = (value: number): string => Math.round(value).toLocaleString('en');
export const bytes = (value: number): string =>
  value < 10_000 ? `${whole(value)} B` : `${(value / 1000).toFixed(1)} kB`;
export const megabytes = (value: number): string => `${whole(value)} MB`;
export const times = (ours: number, theirs: number): string => (theirs === 0 ? '' : `${(ours / theirs).toFixed(2)} ×`);

export function readingsTable(readings: readonly Reading[]): string {
  const rows = [
    ['', 'what', 'measured', 'against its peer', 'target', ''],
    ...readings.map(({ id, what, measured, ratio, target, isMet }) => [
      id,
      what,
      measured,
      ratio,
      target,
      target === '' ? '' : isMet ? 'reached' : 'NOT REACHED',
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return lines.map((line) => line.trimEnd()).join('\n');
}
