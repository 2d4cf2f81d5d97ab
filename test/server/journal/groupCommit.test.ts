// A disk that is full or takes nothing: what is written together is there or not, and what was refused can be written later.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { groupCommit } from '../../../server/journal/sqlite/groupCommit.ts';
import type { JournalBatch } from '../../../server/journal/store.ts';

let folder: string;
let database: DatabaseSync;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gravity-assist-'));
  database = new DatabaseSync(join(folder, 'store.sqlite'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE lines (teamId TEXT, text TEXT)');
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

const batch: JournalBatch = {
  entries: [],
  hashes: [],
  checkpoints: [],
  snapshot: null,
  tick: 1,
  phase: 'running',
  round: 1,
};
const lines = (): unknown => database.prepare('SELECT count(*) AS count FROM lines').get()?.['count'];

it.each([
  ['is full', 'PRAGMA max_page_count = 4', 'PRAGMA max_page_count = 100000'],
  ['can only be read', 'PRAGMA query_only = ON', 'PRAGMA query_only = OFF'],
])(
  'refuses everything while the disk %s, keeps nothing of it, and takes it when there is room',
  async (_how, on, off) => {
    const insert = database.prepare('INSERT INTO lines VALUES (?, ?)');
    const append = groupCommit(database, ({ teamId }) => {
      for (let line = 0; line < 20; line += 1) insert.run(teamId, 'x'.repeat(2000));
    });
    const appendAll = () =>
      Promise.allSettled(['t1', 't2', 't3'].map((teamId) => append({ code: 'ABCDEF', teamId }, batch)));
    database.exec(on);
    expect((await appendAll()).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect([lines(), database.isTransaction]).toEqual([0, false]);
    database.exec(off);
    expect((await appendAll()).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
    expect(lines()).toBe(60);
  },
);
