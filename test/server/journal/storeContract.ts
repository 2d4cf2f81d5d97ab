// What every store must do, whatever it is made of. Each implementation's test runs it with its own way of opening one.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type JournalBatch,
  type JournalEntry,
  type SeatRecord,
  type SessionRecord,
  type Store,
  type TeamRecord,
  USUAL_SETTINGS,
} from '../../../server/journal/store.ts';
import { requireScenario } from '../../../server/lab/readScenario.ts';
import { transferTests } from './transferContract.ts';
import { workshopTests } from './workshopContract.ts';

const key = { code: 'ABCDEF', teamId: 't1' };
const other = { code: 'ABCDEF', teamId: 't2' };

export const sessionRecord = (code = key.code): SessionRecord => ({
  code,
  title: 'A workshop',
  scenario: requireScenario('mission-to-mars'),
  seed: 7,
  language: 'en',
  botStyle: 'orchestrated',
  facilitatorHash: 'f'.repeat(64),
  screenHash: 's'.repeat(64),
  createdAt: '2026-01-02T03:04:05.000Z',
  settings: { ...USUAL_SETTINGS },
});

export const teamRecord = (teamId: string, code = key.code): TeamRecord => ({
  code,
  teamId,
  name: teamId,
  seed: 7,
  createdAt: '2026-01-02T03:04:05.000Z',
  tick: 0,
  phase: 'lobby',
  round: 0,
  isMerged: false,
});

export const seatRecord = (seatId: string, nickname: string): SeatRecord => ({
  ...key,
  seatId,
  tokenHash: seatId.repeat(8),
  roleIds: ['desk', 'appDev'],
  isObserver: false,
  language: 'sk',
  nickname,
  isHandedToBot: false,
  isInvite: false,
});

const entry = (n: number, seq = 0): JournalEntry => ({
  tick: n * 2,
  n,
  seat: 's1',
  seq,
  command: { type: 'pause', n },
});

const batch = (entries: JournalEntry[], more: Partial<JournalBatch> = {}): JournalBatch => ({
  entries,
  hashes: [],
  checkpoints: [],
  snapshot: null,
  tick: 5,
  phase: 'running',
  round: 1,
  ...more,
});

let store: Store;
let openStore: () => Store | Promise<Store>;
const reopen = async (): Promise<void> => {
  await store.close();
  store = await openStore();
};

/** @param open gives the same store again when it is called twice for one test */
export function describeStore(name: string, open: () => Store | Promise<Store>): void {
  describe(name, () => {
    beforeEach(async () => {
      openStore = open;
      store = await open();
      await store.createSession(sessionRecord(), [teamRecord('t2'), teamRecord('t1')]);
    });
    afterEach(() => store.close());
    describe('with sessions and seats', sessionTests);
    describe('with what facilitators change', () => workshopTests(() => store, reopen));
    describe('with sessions that move', () => transferTests(() => store, reopen));
    describe('with journals', journalTests);
    describe('with snapshots', snapshotTests);
  });
}

function sessionTests(): void {
  it('gives sessions and teams back as they were, teams in their order', async () => {
    await reopen();
    expect(await store.readSession(key.code)).toEqual(sessionRecord());
    expect(await store.readTeams(key.code)).toEqual([teamRecord('t2'), teamRecord('t1')]);
    expect(await store.readTeam(key)).toEqual(teamRecord('t1'));
    expect([await store.readSession('NONE'), await store.readTeam({ ...key, teamId: 't9' })]).toEqual([null, null]);
    expect(await store.readTeams('NONE')).toEqual([]);
  });

  it('refuses a code that exists, and keeps what it had', async () => {
    await expect(store.createSession({ ...sessionRecord(), title: 'Another' }, [])).rejects.toThrow();
    expect((await store.readSession(key.code))?.title).toBe('A workshop');
  });

  it('gives seats back with their names, changed, deleted', async () => {
    await store.saveSeat(seatRecord('s2', 'Ada'));
    await store.saveSeat(seatRecord('s10', 'Bo'));
    await store.saveSeat({ ...seatRecord('s2', 'Ada Ä'), roleIds: [], isObserver: true });
    await reopen();
    const expected = [{ ...seatRecord('s2', 'Ada Ä'), roleIds: [], isObserver: true }, seatRecord('s10', 'Bo')];
    expect(await store.readSeats(key)).toEqual(expected);
    await store.deleteSeat(key, 's2');
    expect(await store.readSeats(key)).toEqual(expected.slice(1));
    expect(await store.readSeats(other)).toEqual([]);
  });

  it('erases everything of a session and nothing of another', async () => {
    await store.createSession(sessionRecord('GHJKMN'), [teamRecord('t1', 'GHJKMN')]);
    await store.append({ ...key, code: 'GHJKMN' }, batch([entry(1)]));
    await store.saveSeat(seatRecord('s1', 'Ada'));
    await store.append(key, batch([entry(1)], { snapshot: { tick: 60, n: 1, hash: 'aa', state: '{}' } }));
    await store.eraseSession(key.code);
    await reopen();
    expect(await store.readSession(key.code)).toBeNull();
    expect([await store.readTeams(key.code), await store.readSeats(key), await store.readSnapshots(key)]).toEqual([
      [],
      [],
      [],
    ]);
    expect((await store.readJournal(key, 0)).entries).toEqual([]);
    expect((await store.readJournal({ ...key, code: 'GHJKMN' }, 0)).entries).toEqual([entry(1)]);
  });

  it('lists sessions that nothing was written to since a time', async () => {
    expect(await store.listSessionsIdleSince('2026-01-03')).toEqual([key.code]);
    await store.saveSeat(seatRecord('s1', 'Ada'));
    expect(await store.listSessionsIdleSince('2026-01-03')).toEqual([]);
  });

  it('answers a ping, and refuses everything once it is closed', async () => {
    await store.ping();
    await store.close();
    await expect(store.ping()).rejects.toThrow();
    store = await openStore();
  });
}

function journalTests(): void {
  it('remembers when a team entered another phase, also the same one again', async () => {
    const walk: [string, number][] = [
      ['briefing', 1],
      ['running', 1],
      ['running', 1],
      ['briefing', 1],
      ['briefing', 2],
    ];
    const begun = Date.now();
    for (const [phase, round] of walk) await store.append(key, batch([], { phase, round }));
    await reopen();
    const times = await store.readPhaseTimes(key);
    expect(times.map(({ phase, round }) => `${phase} ${round}`)).toEqual([
      'briefing 1',
      'running 1',
      'briefing 1',
      'briefing 2',
    ]);
    for (const { startedAt } of times) expect(Date.parse(startedAt)).toBeGreaterThanOrEqual(begun);
    expect(await store.readPhaseTimes(other)).toEqual([]);
  });

  it('gives a journal back in order, from any entry on, and each team its own', async () => {
    await store.append(key, batch([entry(1), entry(2)]));
    await store.append(other, batch([entry(1)]));
    await store.append(key, batch([entry(3)], { hashes: [{ tick: 60, n: 2, hash: 'aa' }], tick: 66, round: 2 }));
    await reopen();
    expect(await store.readJournal(key, 0)).toEqual({
      entries: [entry(1), entry(2), entry(3)],
      hashes: [{ tick: 60, n: 2, hash: 'aa' }],
      damage: '',
    });
    expect((await store.readJournal(key, 2)).entries).toEqual([entry(3)]);
    expect((await store.readJournal(other, 0)).entries).toEqual([entry(1)]);
    expect(await store.readTeam(key)).toMatchObject({ tick: 66, phase: 'running', round: 2 });
  });

  it('keeps all of a batch or nothing', async () => {
    await store.append(key, batch([entry(1)]));
    await expect(
      store.append(key, batch([entry(2), { ...entry(1), seat: 'another' }], { tick: 99 })),
    ).rejects.toThrow();
    await reopen();
    expect((await store.readJournal(key, 0)).entries).toEqual([entry(1)]);
    expect((await store.readTeam(key))?.tick).toBe(5);
    await store.append(key, batch([entry(2)]));
  });

  it('writes nothing for a team that is not there', async () => {
    await expect(store.append({ ...key, teamId: 't9' }, batch([entry(1)]))).rejects.toThrow();
  });
}

function snapshotTests(): void {
  it('keeps the two newest snapshots, newest first', async () => {
    for (const tick of [60, 120, 180]) {
      const snapshot = { tick, n: 0, hash: 'aa', state: `{"tick":${tick}}` };
      await store.append(key, batch([], { snapshot, tick }));
    }
    await reopen();
    expect((await store.readSnapshots(key)).map(({ tick }) => tick)).toEqual([180, 120]);
    expect(await store.readSnapshots(other)).toEqual([]);
  });

  it('goes by entries and not by ticks for what is newest: a round played again takes the ticks back', async () => {
    for (const [n, tick] of [
      [1, 120],
      [1, 180],
      [2, 60],
      [3, 120],
    ] as const) {
      const snapshot = { tick, n, hash: 'aa', state: `{"n":${n}}` };
      await store.append(key, batch([], { snapshot, tick }));
    }
    expect((await store.readSnapshots(key)).map(({ n, tick }) => [n, tick])).toEqual([
      [3, 120],
      [2, 60],
    ]);
  });

  it('keeps checkpoints in their order, and cuts them with the journal', async () => {
    const checkpoints = [1, 3].map((n) => ({ n, round: 1, state: `{"n":${n}}` }));
    await store.append(key, batch([entry(1), entry(2), entry(3)], { checkpoints }));
    await reopen();
    expect(await store.readCheckpoints(key)).toEqual(checkpoints);
    expect(await store.readCheckpoints(other)).toEqual([]);
    await store.cutJournal(key, 2);
    expect(await store.readCheckpoints(key)).toEqual(checkpoints.slice(0, 1));
  });

  it('knows the numbered commands of late', async () => {
    await store.append(key, batch([entry(1, 41), entry(2), entry(3, 42)]));
    expect(await store.readAnswers(key)).toEqual([
      { seat: 's1', seq: 41, tick: 2 },
      { seat: 's1', seq: 42, tick: 6 },
    ]);
  });

  it('cuts a journal after an entry, with everything that rests on what is cut', async () => {
    const snapshot = { tick: 120, n: 3, hash: 'bb', state: '{}' };
    const hashes = [
      { tick: 60, n: 2, hash: 'aa' },
      { tick: 120, n: 3, hash: 'bb' },
    ];
    await store.append(key, batch([entry(1), entry(2), entry(3)], { hashes, snapshot }));
    await store.cutJournal(key, 2);
    const { entries, hashes: left } = await store.readJournal(key, 0);
    expect([entries.length, left.map(({ tick }) => tick), await store.readSnapshots(key)]).toEqual([2, [60], []]);
    await store.append(key, batch([entry(3)]));
  });
}
