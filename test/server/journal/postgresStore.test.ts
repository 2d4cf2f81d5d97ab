// The PostgreSQL store keeps the same contract; and what only it can show: groups of teams, leases, fencing.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Leases } from '../../../server/journal/leases.ts';
import { connect, inTransaction } from '../../../server/journal/postgres/connect.ts';
import { openPostgresStore } from '../../../server/journal/postgres/openPostgresStore.ts';
import type { JournalBatch, Store } from '../../../server/journal/store.ts';
import { type PostgresServer, query, startPostgres } from '../../../server/lab/services/postgres.ts';
import { describeStore, sessionRecord, teamRecord } from './storeContract.ts';

let server: PostgresServer;
let url = '';

beforeAll(async () => {
  server = await startPostgres();
}, 40_000);
afterAll(() => server.stop());
beforeEach(async () => {
  url = await server.makeDatabase();
});

describeStore('the PostgreSQL store', async () => (await openPostgresStore(url, null)).store);

const CODE = 'ABCDEF';
const entry = (n: number) => ({ tick: n, n, seat: 's1', seq: 0, command: { type: 'pause', n } });
const batch = (...numbers: number[]): JournalBatch => ({
  entries: numbers.map(entry),
  hashes: [],
  checkpoints: [],
  snapshot: null,
  tick: numbers.at(-1) ?? 0,
  phase: 'running',
  round: 1,
});

describe('the PostgreSQL store', () => {
  it('writes what many teams bring at once, and one that fails takes no other with it', async () => {
    const { store } = await openPostgresStore(url, null);
    const teamIds = Array.from({ length: 30 }, (_, index) => `t${index}`);
    await store.createSession(
      sessionRecord(CODE),
      teamIds.map((teamId) => teamRecord(teamId, CODE)),
    );
    const asked = [...teamIds, 'nobody', ...teamIds].map((teamId, index) =>
      store.append({ code: CODE, teamId }, batch(index > teamIds.length ? 2 : 1)),
    );
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.filter(({ status }) => status === 'rejected').length).toBe(1);
    for (const teamId of teamIds) {
      const { entries } = await store.readJournal({ code: CODE, teamId }, 0);
      expect(entries.map(({ n }) => n)).toEqual([1, 2]);
    }
    await store.close();
  });

  it('takes the same entries again, when nobody knows whether they arrived, and no other ones under their numbers', async () => {
    const { store } = await openPostgresStore(url, null);
    const key = { code: CODE, teamId: 't1' };
    await store.createSession(sessionRecord(CODE), [teamRecord('t1', CODE)]);
    await store.append(key, batch(1, 2));
    await store.append(key, batch(1, 2, 3));
    const other = { ...batch(3), entries: [{ ...entry(3), command: { type: 'resume' } }] };
    await expect(store.append(key, other)).rejects.toThrow('another entry has this number already');
    expect((await store.readJournal(key, 0)).entries).toEqual([entry(1), entry(2), entry(3)]);
    await store.close();
  });

  it('lets nobody who falls asleep within a transaction keep what others wait for', async () => {
    const pool = connect(url);
    const { store } = await openPostgresStore(url, null);
    await store.createSession(sessionRecord(CODE), [teamRecord('t1', CODE)]);
    let isAwake = false;
    const asleep = inTransaction(pool, async (sql) => {
      await sql.query('SELECT 1 FROM teams WHERE code = $1 FOR UPDATE', [CODE]);
      await sleep(4500);
      isAwake = true;
      await sql.query('SELECT 1');
    });
    const isRefused = expect(asleep).rejects.toThrow();
    await sleep(200);
    await store.append({ code: CODE, teamId: 't1' }, batch(1));
    expect(isAwake).toBe(false);
    await isRefused;
    await pool.end();
    await store.close();
  });

  it.each([
    [`UPDATE entries SET command = '{"type":"resume"}' WHERE n = 2`, 'entry 2 is damaged'],
    ['DELETE FROM entries WHERE n = 2', 'entry 2 is missing'],
  ])('after %s gives the entries before it, and says so', async (sql, damage) => {
    const { store } = await openPostgresStore(url, null);
    await store.createSession(sessionRecord(CODE), [teamRecord('t1', CODE)]);
    await store.append({ code: CODE, teamId: 't1' }, batch(1, 2, 3));
    await query(url, sql);
    expect(await store.readJournal({ code: CODE, teamId: 't1' }, 0)).toEqual({
      entries: [entry(1)],
      hashes: [],
      damage,
    });
    await store.close();
  });

  it('holds a name in no row of any table once its seat or its session is erased, and the journal as it was', async () => {
    const { store } = await openPostgresStore(url, null);
    const key = { code: CODE, teamId: 't1' };
    const nickname = 'Unmistakable-Nickname';
    const seat = {
      tokenHash: 'x',
      roleIds: [],
      isObserver: false,
      language: 'en',
      isHandedToBot: false,
      isInvite: false,
    };
    const rowsWithName = async (): Promise<unknown[]> => {
      const tables = await query(url, `SELECT tablename FROM pg_tables WHERE schemaname = 'public'`);
      const found = tables.rows.map(async ({ tablename }) => {
        const name = String(tablename);
        return (await query(url, `SELECT 1 FROM "${name}" AS r WHERE r::text LIKE '%${nickname}%'`)).rows;
      });
      return (await Promise.all(found)).flat();
    };
    await store.createSession(sessionRecord(CODE), [teamRecord('t1', CODE)]);
    await store.append(key, batch(1, 2));
    const journal = await store.readJournal(key, 0);
    for (const seatId of ['s1', 's2'])
      await store.saveSeat({ ...key, ...seat, seatId, nickname: `${nickname} ${seatId}` });
    expect((await rowsWithName()).length).toBe(2);
    await store.deleteSeat(key, 's1');
    expect((await rowsWithName()).length).toBe(1);
    expect(await store.readJournal(key, 0)).toEqual(journal);
    await store.eraseSession(CODE);
    expect(await rowsWithName()).toEqual([]);
    await store.close();
  });

  it('of another version, or out of reach, is refused with a sentence that says why', async () => {
    await query(url, 'CREATE TABLE "tablesVersion" (version integer); INSERT INTO "tablesVersion" VALUES (99)');
    await expect(openPostgresStore(url, null)).rejects.toThrow(/version 99, expected was \d+/);
    await expect(openPostgresStore(`${url}missing`, null)).rejects.toThrow(/DATABASE_URL cannot be used: .*missing/);
  });
});

describe('leases', () => {
  const opened: Store[] = [];
  const open = async (ownerId: string): Promise<{ store: Store; leases: Leases }> => {
    const { store, leases } = await openPostgresStore(url, { ownerId, address: `http://${ownerId}` });
    if (leases === null) throw new Error('no leases');
    opened.push(store);
    return { store, leases };
  };
  const key = { code: CODE, teamId: 't1' };
  const runOut = async (): Promise<unknown> =>
    query(url, `UPDATE leases SET "expiresAt" = now() - interval '1 second'`);

  beforeEach(async () => {
    for (const store of opened.splice(0)) await store.close();
    const { store } = await open('first');
    await store.createSession(sessionRecord(CODE), [teamRecord('t1', CODE)]);
  });
  afterAll(async () => {
    for (const store of opened.splice(0)) await store.close();
  });

  it('give a session to one of those who ask at the same time, and tell the others to whom', async () => {
    const all = await Promise.all(['a', 'b', 'c', 'd'].map(open));
    const owners = await Promise.all(all.map(({ leases }) => leases.claim(CODE)));
    const [winner] = owners;
    expect(owners).toEqual(owners.map(() => winner));
    expect(all.flatMap(({ leases }) => leases.held())).toEqual([CODE]);
    expect(await all[0]?.leases.claim('NOBODY')).toBeNull();
    expect(await all[1]?.leases.find(winner?.ownerId ?? '')).toEqual(winner);
  });

  it('let go of a session whose owner has fallen silent, and fence what the owner still writes', async () => {
    const [a, b] = [await open('a'), await open('b')];
    await a.leases.claim(CODE);
    await a.store.append(key, batch(1));
    await expect(b.store.append(key, batch(2))).rejects.toThrow(/another process owns session ABCDEF now/);
    await runOut();
    expect((await b.leases.claim(CODE))?.ownerId).toBe('b');
    await expect(a.store.append(key, batch(2))).rejects.toThrow(/another process owns/);
    await b.store.append(key, batch(2));
    expect((await b.store.readJournal(key, 0)).entries).toEqual([entry(1), entry(2)]);
    expect([await a.leases.renew(), await b.leases.renew(), a.leases.held()]).toEqual([[CODE], [], []]);
  });

  it('run on while they are renewed, and are free at once when they are released', async () => {
    const [a, b] = [await open('a'), await open('b')];
    await a.leases.claim(CODE);
    await runOut();
    expect(await a.leases.renew()).toEqual([]);
    expect((await b.leases.claim(CODE))?.ownerId).toBe('a');
    await a.leases.release([CODE]);
    expect((await b.leases.claim(CODE))?.ownerId).toBe('b');
    expect(await a.leases.find('a')).toBeNull();
  });

  it('make a new owner wait for a write that is on its way, and read it', async () => {
    const [a, b] = [await open('a'), await open('b')];
    await a.leases.claim(CODE);
    const writes = Promise.allSettled([1, 2, 3, 4, 5, 6].map((n) => a.store.append(key, batch(n))));
    await runOut();
    await b.leases.claim(CODE);
    const read = (await b.store.readJournal(key, 0)).entries.length;
    const done = (await writes).filter(({ status }) => status === 'fulfilled').length;
    expect(read).toBe(done);
    expect((await b.store.readJournal(key, 0)).entries.length).toBe(done);
  });
});
