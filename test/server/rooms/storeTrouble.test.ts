// A store that is locked or taken away under a running game: the session stands still and says so, nothing is acknowledged that is
// not on the disk, and it goes on by itself. And a folder that is copied under a running game is a whole store.
import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../../server/journal/sqlite/openSqliteStore.ts';
import { restoreGame } from '../../../server/journal/restoreGame.ts';
import { call, control, type CreatedSession, createSession } from '../../support/sessionApi.ts';
import { expectAllOnce, hear, joinSteadily, keepSending, type SteadyPlayer } from '../../support/steadyPlayer.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

let server: TestServer;
let session: CreatedSession;
let player: SteadyPlayer;
const file = (): string => join(server.dataDir, 'gravity-assist.sqlite');

beforeEach(async () => {
  server = await startTestServer();
  session = await createSession(server.url);
  player = await joinSteadily(server.url, session, 'desk');
  for (const action of ['start', 'nextPhase']) await control(server.url, session, { action });
  await control(server.url, session, { action: 'speed', perMille: 8000 });
});
afterEach(() => server.end());

describe('a store that is', () => {
  it.each([
    ['locked by another program', lock],
    ['taken away', takeAway],
    ['exchanged for another', exchange],
  ])('%s: the session stands still and says so, and goes on when it is back', async (_how, trouble) => {
    let isOver = false;
    const sending = keepSending(player, () => isOver);
    await player.client.until('the clock', ({ public: view }) => view.tick > 2);
    const mend = trouble();
    await player.client.until('the trouble', (state) => state.trouble === 'journal');
    hear(player);
    const acknowledged = player.acknowledged.size;
    const { tick } = player.client.state().public;
    await new Promise((resolve) => setTimeout(resolve, 700));
    hear(player);
    expect([player.client.state().public.tick, player.acknowledged.size]).toEqual([tick, acknowledged]);
    if (trouble !== lock) expect((await call(server.url, '/readyz')).status).toBe(503);
    mend();
    await player.client.until('the end of the trouble', (state) => state.trouble === '' && state.public.tick > tick);
    isOver = true;
    await sending;
    await player.client.until('the last answers', () => player.client.answers.length >= player.nextSeq - 1);
    hear(player);
    await control(server.url, session, { action: 'pause' });
    expect(player.acknowledged.size).toBeGreaterThan(acknowledged);
    await expectAllOnce(server.url, session, [player]);
  });
});

function lock(): () => void {
  const other = new DatabaseSync(file());
  other.exec('BEGIN IMMEDIATE');
  return () => {
    other.exec('ROLLBACK');
    other.close();
  };
}

function takeAway(): () => void {
  renameSync(file(), `${file()}.away`);
  return () => renameSync(`${file()}.away`, file());
}

function exchange(): () => void {
  takeAway();
  new DatabaseSync(file()).close();
  return () => renameSync(`${file()}.away`, file());
}

describe('a data folder that is copied while people play', () => {
  it('is a whole store, with everything that was acknowledged before', async () => {
    let isOver = false;
    const sending = keepSending(player, () => isOver);
    for (let copies = 1; copies <= 4; copies += 1) {
      const { tick } = player.client.state().public;
      await player.client.until('some hours', ({ public: view }) => view.tick > tick + 3);
      hear(player);
      const acknowledged = new Set(player.acknowledged);
      const folder = mkdtempSync(join(tmpdir(), 'gravity-assist-'));
      cpSync(server.dataDir, folder, { recursive: true });
      await expectWhole(join(folder, 'gravity-assist.sqlite'), acknowledged);
      rmSync(folder, { recursive: true, force: true });
    }
    isOver = true;
    await sending;
  });
});

async function expectWhole(copy: string, acknowledged: ReadonlySet<number>): Promise<void> {
  const store = openSqliteStore(copy);
  const key = { code: session.code, teamId: 't1' };
  const [kept, team] = [await store.readSession(key.code), await store.readTeam(key)];
  if (kept === null || team === null) throw new Error('the copy has no such team');
  const { game, notices } = await restoreGame(store, kept, team);
  const { entries, damage } = await store.readJournal(key, 0);
  const numbers = new Set(entries.filter(({ seat }) => seat === player.seat.seatId).map(({ seq }) => seq));
  await store.close();
  expect([notices, damage]).toEqual([[], '']);
  expect(game.state.tick).toBeGreaterThan(2);
  expect([...acknowledged].filter((seq) => !numbers.has(seq))).toEqual([]);
}
