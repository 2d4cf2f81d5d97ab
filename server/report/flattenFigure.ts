// A figure as rows of a table: each number or word in it with the names of the things that it is about. Pure.
// Must not know any figure: a new one is flattened as well.

export interface FlatRow {
  /** What it is about, from the outside in: `change > assess`. */
  item: string;
  measure: string;
  value: string | number | boolean;
}

/** What an entry of a list is told by, the first that it has. */
const NAMES = [
  'workId',
  'stepId',
  'roleId',
  'serviceId',
  'columnId',
  'bucket',
  'kind',
  'type',
  'priority',
  'batchSize',
  'round',
  'tick',
  'hands',
  'key',
  'causeId',
] as const;

export function flattenFigure(figure: object): FlatRow[] {
  const rows: FlatRow[] = [];
  collect(figure, [], rows);
  return rows;
}

function collect(place: object, path: readonly string[], rows: FlatRow[]): void {
  const item = path.join(' > ');
  for (const [measure, value] of Object.entries(place) as [string, unknown][]) {
    if (isCell(value)) rows.push({ item, measure, value });
    // A series over time is one cell: a row for each of its points would bury the rest.
    else if (Array.isArray(value) && value.every(isCell)) rows.push({ item, measure, value: value.join(' ') });
    else if (Array.isArray(value)) collectList(value, [...path, measure], rows);
    else if (typeof value === 'object' && value !== null) collect(value, [...path, measure], rows);
  }
}

function collectList(list: readonly unknown[], path: readonly string[], rows: FlatRow[]): void {
  for (const [position, entry] of list.entries())
    if (typeof entry === 'object' && entry !== null) collect(entry, [...path, nameOf(entry) ?? String(position)], rows);
}

function nameOf(entry: object): string | null {
  const known = entry as Record<string, unknown>;
  const name = NAMES.find((candidate) => isCell(known[candidate]));
  return name === undefined ? null : String(known[name]);
}

function isCell(value: unknown): value is FlatRow['value'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
