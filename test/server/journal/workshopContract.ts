// What every store must keep of a workshop's facilitation: settings, teams that come and go, moved seats, facilitators, notes.
import { expect, it } from 'vitest';
import { type NoteRecord, type Store, USUAL_SETTINGS } from '../../../server/journal/store.ts';
import { seatRecord, sessionRecord, teamRecord } from './storeContract.ts';

const key = { code: 'ABCDEF', teamId: 't1' };
const other = { code: 'ABCDEF', teamId: 't2' };

/** @param store holds one session of two teams, `key` second */
export function workshopTests(store: () => Store, reopen: () => Promise<void>): void {
  it('keeps what facilitators change: settings, names, teams that come and go', async () => {
    const settings = {
      ...USUAL_SETTINGS,
      isLocked: true,
      screen: { mode: 'all' as const, teamId: 't1' },
      eyesUp: 'Look',
    };
    await store().saveSettings(key.code, settings);
    await store().renameTeam(key, 'Ärmel');
    await store().addTeam(teamRecord('t3'));
    await store().markMerged(other);
    await reopen();
    expect(await store().readSession(key.code)).toEqual({ ...sessionRecord(), settings });
    expect(await store().readTeams(key.code)).toEqual([{ ...teamRecord('t1'), name: 'Ärmel' }, teamRecord('t3')]);
    const all = await store().readTeams(key.code, 'all');
    expect(all.map(({ teamId, isMerged }) => [teamId, isMerged])).toEqual([
      ['t2', true],
      ['t1', false],
      ['t3', false],
    ]);
    expect(await store().readTeam(other)).toEqual({ ...teamRecord('t2'), isMerged: true });
  });

  it('moves a seat to another team, whole', async () => {
    await store().saveSeat({ ...seatRecord('s2', 'Ada'), isInvite: true });
    const moved = { ...seatRecord('s7', 'Ada'), ...other, isHandedToBot: true };
    await store().moveSeat({ ...key, seatId: 's2' }, moved);
    await reopen();
    expect([await store().readSeats(key), await store().readSeats(other)]).toEqual([[], [moved]]);
    await expect(store().moveSeat({ ...other, seatId: 's7' }, { ...moved, teamId: 't9' })).rejects.toThrow();
    expect(await store().readSeats(other)).toEqual([moved]);
  });

  it('keeps facilitators and their notes, and forgets those it is told to', async () => {
    const facilitator = { code: key.code, facilitatorId: 'f1', name: 'Bo', tokenHash: 'x', createdAt: '2026' };
    const note: NoteRecord = {
      ...key,
      noteId: 'n1',
      kind: 'bookmark',
      round: 1,
      tick: 30,
      roundTick: 6,
      text: 'Here',
      createdAt: '2026',
    };
    for (const id of ['f10', 'f2']) await store().saveFacilitator({ ...facilitator, facilitatorId: id });
    for (const id of ['n1', 'n2']) await store().saveNote({ ...note, noteId: id });
    await store().deleteNote(key, 'n2');
    await reopen();
    expect((await store().readFacilitators(key.code)).map(({ facilitatorId }) => facilitatorId)).toEqual(['f2', 'f10']);
    expect([await store().readNotes(key), await store().readNotes(other)]).toEqual([[note], []]);
    await store().deleteFacilitator(key.code, 'f10');
    expect(await store().readFacilitators(key.code)).toEqual([{ ...facilitator, facilitatorId: 'f2' }]);
    await store().eraseSession(key.code);
    expect([await store().readFacilitators(key.code), await store().readNotes(key)]).toEqual([[], []]);
  });
}
