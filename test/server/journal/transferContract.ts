// What every store must be able to do for a session that moves: give it out as a file, and take it in again.
import { expect, it } from 'vitest';
import type { SessionRecord, Store } from '../../../server/journal/store.ts';
import { exportSession } from '../../../server/transfer/exportSession.ts';
import { importSession } from '../../../server/transfer/importSession.ts';
import { playTeam } from '../../../server/transfer/playTeam.ts';
import { readSessionFile } from '../../../server/transfer/readSessionFile.ts';
import { seatRecord, sessionRecord, teamRecord } from './storeContract.ts';

export function transferTests(store: () => Store, reopen: () => Promise<void>): void {
  it('gives a session out as a file and takes it in again, under a new code where it is there still', async () => {
    const screenHash = 'a'.repeat(64);
    const session = { ...sessionRecord('GHJKMN'), screenHash, facilitatorHash: screenHash };
    const first = { code: session.code, teamId: 't1' };
    await store().createSession(session, [teamRecord('t1', session.code)]);
    await store().saveSeat({ ...seatRecord('s2', 'Ada'), ...first, tokenHash: screenHash });
    const command = { type: 'startSession' };
    await store().append(first, {
      entries: [{ n: 1, tick: 0, seat: 'facilitator', seq: 0, command }],
      hashes: [],
      checkpoints: [],
      snapshot: null,
      tick: 0,
      phase: 'briefing',
      round: 1,
      enteredAt: '2026-01-02T03:04:05.678Z',
    });
    const taken = await fileOf(session);
    const parts = {
      store: store(),
      own: none,
      freeCode: () => Promise.resolve('PQRSTU'),
      nowIso: () => '2026-01-02T03:04:05.000Z',
    };
    const { teams, ...contents } = readSessionFile(taken);
    const played = teams.map((team) => ({ ...team, ...playTeam(session.scenario, team) }));
    const { code } = await importSession(parts, { ...contents, teams: played });
    await reopen();
    const copy = await store().readSession(code);
    expect([code, copy]).toEqual(['PQRSTU', { ...session, code }]);
    const [copied] = readSessionFile(await fileOf({ ...session, code })).teams;
    const [before] = teams;
    expect([copied?.entries, copied?.phases]).toEqual([before?.entries, before?.phases]);
    expect(copied?.phases.map(({ startedAt }) => startedAt)).toEqual(['2026-01-02T03:04:05.678Z']);
    expect(copied?.seats).toEqual(before?.seats.map((seat) => ({ ...seat, code })));
  });

  async function fileOf(session: SessionRecord): Promise<string> {
    const pieces: string[] = [];
    const about = { version: '0', exportedAt: '2026-01-02T03:04:05.000Z' };
    for await (const piece of exportSession(store(), session, about)) pieces.push(piece);
    return pieces.join('');
  }
}

const none = (): Promise<void> => Promise.resolve();
