// Writes one record into a table, its fields into the columns of the same names. Must not be given names from outside.
import type { Sql } from './connect.ts';

type Column = string | number;

/** @param keys columns by which a row that is there already is replaced; none: then it is an error */
export async function insertInto(
  sql: Sql,
  table: string,
  record: Readonly<Record<string, Column>>,
  keys: readonly string[] = [],
): Promise<void> {
  const columns = Object.keys(record);
  const quoted = columns.map(quote);
  const places = columns.map((_, index) => `$${index + 1}`);
  const updates = columns
    .filter((column) => !keys.includes(column))
    .map((one) => `${quote(one)} = EXCLUDED.${quote(one)}`);
  const conflict =
    keys.length === 0 ? '' : ` ON CONFLICT (${keys.map(quote).join(', ')}) DO UPDATE SET ${updates.join(', ')}`;
  const text = `INSERT INTO ${quote(table)} (${quoted.join(', ')}) VALUES (${places.join(', ')})${conflict}`;
  await sql.query(text, Object.values(record));
}

const quote = (name: string): string => `"${name}"`;
