// A checksum over one journal entry, kept beside it: tells a damaged record from a whole one. Not a signature.
import { createHash } from 'node:crypto';
import type { JournalEntry } from './store.ts';

/** 16 hex digits over everything that the entry says; `commandText` is its command as stored. */
export function entryChecksum({ tick, n, seat, seq }: Omit<JournalEntry, 'command'>, commandText: string): string {
  return createHash('sha256').update(`${n} ${tick} ${seq} ${seat} ${commandText}`).digest('hex').slice(0, 16);
}
