// The simulated disk keeps the contract of every store; and what only it can do: fail, and lose or tear what was under way.
import { beforeEach, describe, expect, it } from 'vitest';
import { Chance } from '../../../server/lab/chaos/shell/Chance.ts';
import { SimulatedDisk } from '../../../server/lab/chaos/shell/SimulatedDisk.ts';
import type { JournalBatch } from '../../../server/journal/store.ts';
import { describeStore, sessionRecord, teamRecord } from './storeContract.ts';

const nowIso = (): string => new Date().toISOString();
const soon = (_ms: number, work: () => void): void => void setImmediate(work);

let disk: SimulatedDisk;
beforeEach(() => {
  disk = new SimulatedDisk(new Chance(1), nowIso);
});

describeStore('the simulated disk', () => disk.open(soon));

describe('a simulated disk', () => {
  const key = { code: 'ABCDEF', teamId: 't1' };
  const batch = (...ns: number[]): JournalBatch => ({
    entries: ns.map((n) => ({ tick: n, n, seat: 's1', seq: n, command: { type: 'pause' } })),
    hashes: [],
    checkpoints: [],
    snapshot: null,
    tick: 9,
    phase: 'running',
    round: 1,
  });
  const session = sessionRecord();
  const prepared = async (seed: number) => {
    disk = new SimulatedDisk(new Chance(seed), nowIso);
    const store = disk.open(soon);
    await store.createSession(session, [teamRecord('t1')]);
    await store.append(key, batch(1));
    return store;
  };

  it('that is full refuses what is written, keeps what it has, and goes on when it is told to', async () => {
    const store = await prepared(1);
    disk.trouble = 'full';
    await expect(store.append(key, batch(2))).rejects.toThrow('full');
    expect((await store.readJournal(key, 0)).entries.length).toBe(1);
    disk.trouble = '';
    await store.append(key, batch(2));
    expect((await store.readJournal(key, 0)).entries.length).toBe(2);
    expect(disk.figures).toMatchObject({ writes: 4, failed: 1 });
  });

  it('that loses its power has kept what was acknowledged, and of the rest all, a whole part, or nothing', async () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 40; seed += 1) {
      const store = await prepared(seed);
      void store.append(key, batch(2, 3, 4));
      disk.crash();
      const { entries, damage } = await disk.open(soon).readJournal(key, 0);
      expect(entries.map(({ n }) => n)).toEqual([1, 2, 3, 4].slice(0, entries.length));
      seen.add(damage === '' ? `${entries.length} whole` : 'torn');
      if (damage === '') expect([1, 4]).toContain(entries.length);
    }
    expect([...seen].sort()).toEqual(['1 whole', '4 whole', 'torn']);
  });
});
