// A copy of the store that is made while somebody writes to it: by `backup` it is whole; a file that was torn is refused where it
// is first opened, in words that say what to do.
import { spawnSync } from 'node:child_process';
import { closeSync, copyFileSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../../server/journal/sqlite/openSqliteStore.ts';
import { backUpTo } from '../../../server/journal/sqlite/backUpTo.ts';
import type { Store } from '../../../server/journal/store.ts';
import { projectRoot } from '../../support/sourceFiles.ts';
import { sessionRecord, teamRecord } from '../journal/storeContract.ts';

const NAME = 'gravity-assist.sqlite';
const PAGE_BYTES = 4096;
const key = { code: 'ABCDEF', teamId: 't1' };
let folder: string;
let store: Store;
const at = (name: string): string => join(folder, name);

/** Some hundred pages, in the file itself and in the log beside it. */
async function write(store: Store, from: number, to: number): Promise<void> {
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const command = { type: 'note', text: 'x'.repeat(900) };
  const entries = numbers.map((n) => ({ tick: n, n, seat: 's1', seq: n, command }));
  await store.append(key, {
    entries,
    hashes: [],
    checkpoints: [],
    snapshot: null,
    tick: to,
    phase: 'running',
    round: 1,
  });
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gravity-assist-'));
  store = openSqliteStore(at(NAME));
  await store.createSession(sessionRecord(), [teamRecord('t1')]);
  await write(store, 1, 200);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a backup', () => {
  it('is whole, of the moment it was made, while the original is written on', async () => {
    backUpTo(at(NAME), at('copy'));
    await write(store, 201, 210);
    const copy = openSqliteStore(at('copy'));
    expect((await copy.readJournal(key, 0)).entries.length).toBe(200);
    expect(await copy.readSession(key.code)).toEqual(sessionRecord());
    await copy.close();
    expect((await store.readJournal(key, 0)).entries.length).toBe(210);
  });

  it('is made by the command, and never over anything', () => {
    const backup = (): { status: number | null; stdout: string; stderr: string } =>
      spawnSync(process.execPath, [join(projectRoot, 'server', 'cli.ts'), 'backup', at('there')], {
        env: { ...process.env, DATA_DIR: folder, DATABASE_URL: '' },
        encoding: 'utf8',
      });
    expect(backup()).toMatchObject({ status: 0, stdout: `${join(at('there'), NAME)}\n` });
    expect(backup()).toMatchObject({ status: 1, stderr: `${join(at('there'), NAME)} is there already\n` });
  });

  it('needs something to copy', () => {
    expect(() => backUpTo(at('nothing'), at('copy'))).toThrow(/there is no .*nothing/);
  });
});

describe('a plain copy', () => {
  it('that is whole opens, again and again', async () => {
    await store.close();
    copyFileSync(at(NAME), at('copy'));
    for (let open = 0; open < 2; open += 1) {
      const copy = openSqliteStore(at('copy'));
      expect((await copy.readJournal(key, 0)).entries.length).toBe(200);
      await copy.close();
    }
  });

  it('that is a mixture of two moments is refused', async () => {
    await store.close();
    copyFileSync(at(NAME), at('copy'));
    const torn = openSync(at('copy'), 'r+');
    for (let page = 20; page < 40; page += 1)
      writeSync(torn, Buffer.alloc(PAGE_BYTES), 0, PAGE_BYTES, page * PAGE_BYTES);
    closeSync(torn);
    expect(() => openSqliteStore(at('copy'))).toThrow(/copy is not whole: was it copied while it was written to\?/);
  });
});
