// A disk that is full or takes nothing: what is written together is there or not, and what was refused can be written later.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { groupCommit } from '../../../server/journal/sqlite/groupCommit.ts';

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

const lines = (): unknown => database.prepare('SELECT count(*) AS count FROM lines').get()?.['count'];

it.each([
  ['is full', 'PRAGMA max_page_count = 4', 'PRAGMA max_page_count = 100000'],
  ['can only be read', 'PRAGMA query_only = ON', 'PRAGMA query_only = OFF'],
])(
  'refuses everything while the disk %s, keeps nothing of it, and takes it when there is room',
  async (_how, on, off) => {
    const insert = database.prepare('INSERT INTO lines VALUES (?, ?)');
    const commit = groupCommit(database);
    const write = (teamId: string): void => {
      for (let line = 0; line < 20; line += 1) insert.run(teamId, 'x'.repeat(2000));
    };
    const appendAll = () => Promise.allSettled(['t1', 't2', 't3'].map((teamId) => commit(() => write(teamId))));
    database.exec(on);
    expect((await appendAll()).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect([lines(), database.isTransaction]).toEqual([0, false]);
    database.exec(off);
    expect((await appendAll()).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
    expect(lines()).toBe(60);
  },
);

it('takes what comes in the same turn together, and only what fails stays out', async () => {
  const insert = database.prepare('INSERT INTO lines VALUES (?, ?)');
  const commit = groupCommit(database);
  const written = await Promise.allSettled([
    commit(() => void insert.run('t1', 'first')),
    commit(() => {
      insert.run('t2', 'half');
      throw new Error('no such team');
    }),
    commit(() => void insert.run('t3', 'last')),
  ]);
  expect(written.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(database.prepare('SELECT teamId FROM lines').all()).toMatchObject([{ teamId: 't1' }, { teamId: 't3' }]);
});
