// A team comes back from its store exactly as it was; damage costs time or what follows it, never a wrong state.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../../server/journal/sqlite/openSqliteStore.ts';
import { inOrder } from '../../../server/journal/journalLines.ts';
import { ReplayMismatch, replayLines } from '../../../shared/analysis/replayLines.ts';
import { restoreGame, type RestoredGame } from '../../../server/journal/restoreGame.ts';
import type { Store } from '../../../server/journal/store.ts';
import { AnswerMemory } from '../../../server/rooms/AnswerMemory.ts';
import { TeamGame } from '../../../server/rooms/TeamGame.ts';
import { createGame } from '../../../shared/sim/createGame.ts';
import { hashState } from '../../../shared/sim/hash.ts';
import { sessionRecord, teamRecord } from './storeContract.ts';

const key = { code: 'ABCDEF', teamId: 't1' };
const session = sessionRecord();
const roleIds = session.scenario.roles.map(({ id }) => id);
let folder: string;
let store: Store;
let play: TeamGame;
let nowMs: number;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gravity-assist-'));
  store = openSqliteStore(join(folder, 'store.sqlite'));
  await store.createSession(session, [teamRecord('t1')]);
  nowMs = 0;
  const game = createGame(session.scenario, 7, { keepsCheckpoints: true });
  play = new TeamGame({ key, store, game, lastN: 0, answers: new AnswerMemory(), botStyle: 'reactive', nowMs });
  for (const type of ['startSession', 'nextPhase']) {
    const ordered = play.order('facilitator', { type });
    await play.beat(nowMs, roleIds, true);
    await ordered;
  }
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Lets ticks pass with bots in all seats, and a facilitator who changes the speed a little every now and then. */
async function playTo(tick: number): Promise<void> {
  while (play.game.state.tick < tick) {
    nowMs += 1000;
    const now = play.game.state.tick;
    if (now % 7 === 0) void play.order('facilitator', { type: 'setSpeed', speedPerMille: 1000 + (now % 5) });
    await play.beat(nowMs, roleIds, true);
  }
}

async function restore(): Promise<RestoredGame> {
  const record = await store.readTeam(key);
  if (record === null) throw new Error('no team');
  return restoreGame(store, session, record);
}

function damage(sql: string): void {
  const database = new DatabaseSync(join(folder, 'store.sqlite'));
  database.exec(sql);
  database.close();
}

describe('a team', () => {
  it('comes back with the same hash and tick, between two snapshots and on one', async () => {
    for (const tick of [5, 60, 100, 130, 200]) {
      await playTo(tick);
      const { game, lastN, notices } = await restore();
      expect([game.state.tick, hashState(game.state), lastN, notices]).toEqual([
        tick,
        hashState(play.game.state),
        play.lastN,
        [],
      ]);
    }
  });

  it('comes back from an older snapshot, or from the start, when snapshots are damaged', async () => {
    await playTo(150);
    const expected = hashState(play.game.state);
    damage(`UPDATE snapshots SET state = replace(state, '"tick":120', '"tick":121') WHERE tick = 120`);
    const older = await restore();
    expect([hashState(older.game.state), older.notices.length]).toEqual([expected, 1]);
    damage(`UPDATE snapshots SET state = substr(state, 1, 1000)`);
    const fromStart = await restore();
    expect([hashState(fromStart.game.state), fromStart.notices.length]).toEqual([expected, 2]);
  });

  it('comes back up to the last sound entry when the tail is damaged, says so, and can go on', async () => {
    await playTo(110);
    const { entries } = await store.readJournal(key, 0);
    const broken = entries.filter(({ tick }) => tick > 90)[1];
    damage(`UPDATE entries SET command = '{}' WHERE n = ${broken?.n ?? 0}`);
    const { game, lastN, notices } = await restore();
    expect(lastN).toBe((broken?.n ?? 0) - 1);
    expect(game.state.tick).toBeGreaterThan(60);
    expect(game.state.tick).toBeLessThanOrEqual(broken?.tick ?? 0);
    expect(notices[0]).toContain(`entry ${broken?.n ?? 0} is damaged`);
    // It is a state that the game went through.
    const again = createGame(session.scenario, 7);
    const witness = await replayTo(again, lastN);
    expect(hashState(game.state)).toBe(witness);
    const next = new TeamGame({ key, store, game, lastN, answers: new AnswerMemory(), botStyle: 'reactive', nowMs });
    const ordered = next.order('facilitator', { type: 'pause' });
    await next.beat(nowMs, roleIds, false);
    expect(await ordered).toMatchObject({ kind: 'accepted' });
  });

  it('comes back after a round was played again, at every point on the way', async () => {
    const order = async (type: string): Promise<void> => {
      const ordered = play.order('facilitator', { type });
      await play.beat(nowMs, roleIds, true);
      expect(await ordered).toMatchObject({ kind: 'accepted' });
    };
    const expectBack = async (): Promise<void> => {
      const { game, notices } = await restore();
      expect([game.state.tick, hashState(game.state), notices]).toEqual([
        play.game.state.tick,
        hashState(play.game.state),
        [],
      ]);
      expect([...(game.checkpoints ?? [])]).toEqual([...(play.game.checkpoints ?? [])]);
    };
    await playTo(130);
    await order('replayRound');
    expect([play.game.state.phase, play.game.state.tick]).toEqual(['briefing', 0]);
    await expectBack();
    await order('nextPhase');
    await playTo(70);
    await expectBack();
    await order('nextPhase');
    await order('nextPhase');
    await order('nextPhase');
    await order('nextPhase');
    expect([play.game.state.phase, play.game.state.round]).toEqual(['running', 2]);
    await playTo(200);
    await expectBack();
    await order('replayRound');
    await order('previousPhase');
    await order('replayRound');
    await expectBack();
    await order('nextPhase');
    await playTo(65);
    await expectBack();
    const expected = hashState(play.game.state);
    damage(`UPDATE checkpoints SET state = substr(state, 1, 1000)`);
    expect(hashState((await restore()).game.state)).toBe(expected);
    const { entries, hashes } = await store.readJournal(key, 0);
    const again = createGame(session.scenario, 7, { keepsCheckpoints: true });
    replayLines(again, inOrder(entries, hashes));
    expect(again.state.round).toBe(1);
  });

  it('does not come back when its journal leads somewhere else', async () => {
    await playTo(70);
    damage('DELETE FROM snapshots');
    damage(`UPDATE hashes SET hash = '0000000000000000' WHERE tick = 60`);
    await expect(restore()).rejects.toThrow(ReplayMismatch);
  });
});

async function replayTo(game: ReturnType<typeof createGame>, lastN: number): Promise<string> {
  const { replayLines } = await import('../../../shared/analysis/replayLines.ts');
  const { inOrder } = await import('../../../server/journal/journalLines.ts');
  const { entries } = await store.readJournal(key, 0);
  replayLines(
    game,
    inOrder(
      entries.filter(({ n }) => n <= lastN),
      [],
    ),
  );
  return hashState(game.state);
}
