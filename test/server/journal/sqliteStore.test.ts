// The SQLite store keeps the contract; and what only it can show: damage, erased names, a file of another version.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../../server/journal/sqlite/openSqliteStore.ts';
import { describeStore, sessionRecord, teamRecord } from './storeContract.ts';

let folder: string;
const file = (): string => join(folder, 'store.sqlite');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gravity-assist-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describeStore('the SQLite store', () => openSqliteStore(file()));

describe('the SQLite file', () => {
  const key = { code: 'ABCDEF', teamId: 't1' };
  const entries = [1, 2, 3].map((n) => ({ tick: n, n, seat: 's1', seq: 0, command: { type: 'pause' } }));

  it.each([
    ['a changed command', `UPDATE entries SET command = '{"type":"resume"}' WHERE n = 2`, 'entry 2 is damaged'],
    ['a changed tick', 'UPDATE entries SET tick = 9 WHERE n = 2', 'entry 2 is damaged'],
    ['a changed seat', `UPDATE entries SET seat = 'facilitator' WHERE n = 2`, 'entry 2 is damaged'],
    ['a missing entry', 'DELETE FROM entries WHERE n = 2', 'entry 2 is missing'],
  ])('with %s gives the entries before it, and says so', async (_what, sql, damage) => {
    const store = openSqliteStore(file());
    await store.createSession(sessionRecord(), [teamRecord('t1')]);
    await store.append(key, {
      entries,
      hashes: [],
      checkpoints: [],
      snapshot: null,
      tick: 3,
      phase: 'running',
      round: 1,
    });
    const database = new DatabaseSync(file());
    database.exec(sql);
    database.close();
    expect(await store.readJournal(key, 0)).toEqual({ entries: entries.slice(0, 1), hashes: [], damage });
    expect((await store.readJournal(key, 2)).damage).toBe('');
    await store.close();
  });

  it('holds no nickname in any file once its session is erased', async () => {
    const store = openSqliteStore(file());
    await store.createSession(sessionRecord(), [teamRecord('t1')]);
    const nickname = 'Unmistakable-Nickname';
    await store.saveSeat({
      ...key,
      seatId: 's1',
      tokenHash: 'x',
      roleIds: [],
      isObserver: false,
      language: 'en',
      nickname,
      isHandedToBot: false,
      isInvite: false,
    });
    const isThere = (): boolean =>
      readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(nickname));
    expect(isThere()).toBe(true);
    await store.eraseSession(key.code);
    expect(isThere()).toBe(false);
    await store.close();
  });

  it('of the version before is brought up to this one, with everything in it', async () => {
    const store = openSqliteStore(file());
    await store.createSession(sessionRecord(), [teamRecord('t1')]);
    await store.close();
    const database = new DatabaseSync(file());
    const added = ['sessions.settings', 'teams.isMerged', 'seats.isHandedToBot', 'seats.isInvite'];
    for (const column of added) database.exec(`ALTER TABLE ${column.replace('.', ' DROP COLUMN ')}`);
    database.exec('DROP TABLE notes; DROP TABLE facilitators; PRAGMA user_version = 1');
    database.close();
    const upgraded = openSqliteStore(file());
    expect(await upgraded.readSession(key.code)).toEqual(sessionRecord());
    expect(await upgraded.readTeams(key.code)).toEqual([teamRecord('t1')]);
    expect(await upgraded.readNotes(key)).toEqual([]);
    await upgraded.close();
  });

  it('of another version is refused', () => {
    const database = new DatabaseSync(file());
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(() => openSqliteStore(file())).toThrow(/another version/);
  });
});
