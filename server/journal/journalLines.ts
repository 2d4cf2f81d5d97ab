// The journal as JSON lines, as it is exported and replayed: one header, then entries and hashes in the order of the game.
// Writes and reads text; must not run the game.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Scenario, scenarioSchema } from '../../shared/scenario/schema.ts';
import type { JournalLine } from '../../shared/analysis/journalLine.ts';
import type { HashRecord, JournalEntry } from './store.ts';

export const JOURNAL_FORMAT = 'gravity-assist-journal-1';

export interface JournalHeader {
  format: string;
  /** sha256 of the scenario as JSON. */
  scenarioHash: string;
  scenario: Scenario;
  seed: number;
  /** Seats that the game starts with: the bots'. */
  seats: { id: string; roleIds: string[]; isBot: boolean }[];
  createdAt: string;
}

const headerSchema = z.strictObject({
  format: z.literal(JOURNAL_FORMAT),
  scenarioHash: z.string(),
  scenario: scenarioSchema,
  seed: z.int(),
  seats: z.array(z.strictObject({ id: z.string(), roleIds: z.array(z.string()), isBot: z.boolean() })),
  createdAt: z.string(),
});
const tick = z.int().min(0);
const lineSchema = z.union([
  z.strictObject({ tick, n: z.int().min(1), seat: z.string(), command: z.looseObject({ type: z.string() }) }),
  z.strictObject({ tick, hash: z.string() }),
]);

export function scenarioHashOf(scenario: Scenario): string {
  return createHash('sha256').update(JSON.stringify(scenario)).digest('hex');
}

/** Entries and hashes in the order in which they came about: a hash stands after the entry it names. */
export function inOrder(entries: JournalEntry[], hashes: HashRecord[]): JournalLine[] {
  const lines: JournalLine[] = [];
  const waiting = [...hashes].sort((a, b) => a.n - b.n || a.tick - b.tick);
  let next = 0;
  const addHashes = (upToN: number): void => {
    for (let record = waiting[next]; record !== undefined && record.n <= upToN; record = waiting[next]) {
      lines.push({ tick: record.tick, hash: record.hash });
      next += 1;
    }
  };
  addHashes((entries[0]?.n ?? 1) - 1);
  for (const { tick: entryTick, n, seat, command } of entries) {
    lines.push({ tick: entryTick, n, seat, command });
    addHashes(n);
  }
  addHashes(Number.MAX_SAFE_INTEGER);
  return lines;
}

/** The whole file, with a line break at its end. */
export function journalText(header: JournalHeader, lines: JournalLine[]): string {
  return [header, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/**
 * Reads a whole file.
 * @throws Error that names the line and what is wrong with it.
 */
export function parseJournal(text: string): { header: JournalHeader; lines: JournalLine[] } {
  const [first, ...rest] = text.split('\n');
  const header = parseLine(headerSchema, first ?? '', 1);
  // Of the text as it stands: reading it through the schema may put its keys in another order.
  const written = (JSON.parse(first ?? '') as JournalHeader).scenario;
  if (scenarioHashOf(written) !== header.scenarioHash) {
    throw new Error('line 1: the scenario is not the one that its hash was taken of');
  }
  const lines = rest.flatMap((line, index) => (line === '' ? [] : [parseLine(lineSchema, line, index + 2)]));
  let lastN = 0;
  for (const [index, line] of lines.entries()) {
    if (!('n' in line)) continue;
    if (line.n !== lastN + 1) throw new Error(`line ${index + 2}: entry ${line.n}, expected ${lastN + 1}`);
    lastN = line.n;
  }
  return { header, lines };
}

function parseLine<T>(schema: z.ZodType<T>, line: string, number: number): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`line ${number}: not JSON`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(`line ${number}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'not a line of a journal'}`);
}
