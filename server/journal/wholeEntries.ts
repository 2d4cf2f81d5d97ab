// The readable part of a journal that a database gave: what follows a gap or a damaged record does not count.
import { entryFrom, type Row } from './rows.ts';
import type { JournalEntry } from './store.ts';

/** Up to the first record that is damaged or missing. */
export function wholeEntries(rows: readonly Row[], afterN: number): { entries: JournalEntry[]; damage: string } {
  const entries: JournalEntry[] = [];
  for (const row of rows) {
    const expectedN = afterN + entries.length + 1;
    const entry = entryFrom(row);
    if (entry === null) return { entries, damage: `entry ${expectedN} is damaged` };
    if (entry.n !== expectedN) return { entries, damage: `entry ${expectedN} is missing` };
    entries.push(entry);
  }
  return { entries, damage: '' };
}
