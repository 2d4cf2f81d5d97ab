// One command: stored before it is acknowledged, applied once, refused with a code, and never the end of a connection.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../server/journal/store.ts';
import { CLIENT_LIMITS } from '../../../shared/limits.ts';
import { hashState } from '../../../shared/sim/hash.ts';
import { joinTeam, type TestClient } from '../../support/joinTeam.ts';
import { control, createSession, type CreatedSession, takeSeat } from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

let server: TestServer;
let session: CreatedSession;
let desk: TestClient;
let seatId: string;
/** What stands between the server and its disk. */
const disk = { isBroken: false, gate: Promise.resolve(), appends: 0 };

const wrapStore = (store: Store): Store => ({
  ...store,
  append: async (key, batch) => {
    await disk.gate;
    if (disk.isBroken) throw new Error('disk full');
    disk.appends += 1;
    await store.append(key, batch);
  },
});
const game = () => {
  const found = server.teams.find({ code: session.code, teamId: 't1' });
  if (found === null) throw new Error('the team is not in memory');
  return found.team.play.game;
};
const journal = () => server.store.readJournal({ code: session.code, teamId: 't1' }, 0);

beforeAll(async () => {
  server = await startTestServer({ wrapStore });
});
beforeEach(async () => {
  session = await createSession(server.url);
  const seat = await takeSeat(server.url, session, { nickname: 'Ada', roleId: 'desk' });
  seatId = seat.seatId;
  desk = await joinTeam(seat, { seatToken: seat.seatToken });
  await control(server.url, session, { action: 'start' });
  await control(server.url, session, { action: 'nextPhase' });
  await control(server.url, session, { action: 'pause' });
  await desk.until('the running round', ({ public: view }) => view.phase === 'running' && view.isPaused);
});
afterAll(() => server.end());

describe('a command', () => {
  it('is in the journal when it is accepted, with the seat that the server knows', async () => {
    const answer = await desk.command(1, { type: 'setPulling', isPulling: 'no' });
    expect(answer).toMatchObject({ kind: 'accepted', seq: 1, tick: game().state.tick });
    expect((await journal()).entries.at(-1)).toMatchObject({
      seat: seatId,
      seq: 1,
      tick: game().state.tick,
      command: { type: 'setPulling', isPulling: 'no' },
    });
    await desk.until('its effect', ({ roles }) => roles['desk']?.isPulling === false);
  });

  it('is neither acknowledged nor shown to anybody while it is on its way to the disk', async () => {
    let open: () => void = () => undefined;
    disk.gate = new Promise((resolve) => {
      open = resolve;
    });
    const answered = desk.command(1, { type: 'setPulling', isPulling: 'no' });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(desk.answers).toEqual([]);
    expect(desk.state().roles['desk']?.isPulling).toBe(true);
    open();
    expect(await answered).toMatchObject({ kind: 'accepted' });
  });

  it('is applied once, however often it is sent', async () => {
    const [stateBefore, before] = [game().state.roles['desk']?.decisions ?? 0, (await journal()).entries.length];
    const first = await desk.command(5, { type: 'setPulling', isPulling: 'no' });
    for (let count = 0; count < 3; count += 1) {
      expect(await desk.command(5, { type: 'setPulling', isPulling: 'yes' })).toEqual(first);
    }
    expect((await journal()).entries.length).toBe(before + 1);
    expect(game().state.roles['desk']?.decisions).toBe(stateBefore + 1);
    expect(game().state.roles['desk']?.isPulling).toBe(false);
    // Also when the same one comes several times before it is decided.
    for (let count = 0; count < 4; count += 1) desk.send(6, { type: 'setPullRule', rule: 'value' });
    await expect.poll(() => desk.answers.filter(({ seq }) => seq === 6).length).toBe(4);
    expect((await journal()).entries.length).toBe(before + 2);
  });

  it('keeps its answer, also when it would be another one now', async () => {
    const first = await desk.command(5, { type: 'setPulling', isPulling: 'no' });
    await control(server.url, session, { action: 'handToBot', teamId: 't1', seatId });
    expect(await desk.command(5, { type: 'setPulling', isPulling: 'no' })).toEqual(first);
    const refused = await desk.command(6, { type: 'setPulling', isPulling: 'yes' });
    expect(refused).toMatchObject({ code: 'handedToBot' });
    await control(server.url, session, { action: 'takeBack', teamId: 't1', seatId });
    expect(await desk.command(6, { type: 'setPulling', isPulling: 'yes' })).toEqual(refused);
    expect(await desk.command(7, { type: 'setPulling', isPulling: 'yes' })).toMatchObject({ kind: 'accepted' });
    expect((await journal()).entries.filter(({ seat }) => seat === seatId).map(({ seq }) => seq)).toEqual([5, 7]);
  });

  it.each([
    ['unknown', { type: 'launchEverything' }, 'unknownCommand'],
    ['of the facilitator', { type: 'nextPhase' }, 'notYourRole'],
    ['of another role', { type: 'callManoeuvre', decision: 'go' }, 'notYourRole'],
    ['about something that is not there', { type: 'pullWork', workId: 'X999' }, 'unknownWork'],
    ['without its payload', { type: 'pullWork' }, 'badPayload'],
    ['with a key too many', { type: 'setPulling', isPulling: 'no', seat: 'facilitator' }, 'badPayload'],
    ['with a wrong type', { type: 'pullWork', workId: { $ne: 1 } }, 'badPayload'],
    ['that is too large', { type: 'pullWork', workId: 'x'.repeat(CLIENT_LIMITS.commandBytesMax) }, 'tooLarge'],
  ])('%s is refused with a code; nothing changes and the player stays', async (_what, command, code) => {
    const before = hashState(game().state);
    const answer = await desk.command(1, command);
    expect(answer).toMatchObject({ kind: 'rejected', seq: 1, code });
    expect(hashState(game().state)).toBe(before);
    expect(await desk.command(2, { type: 'setPulling', isPulling: 'no' })).toMatchObject({ kind: 'accepted' });
    expect(desk.closeCode()).toBeNull();
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'pullWork'],
    ['a number', 7],
    ['a list', [1, 2]],
    ['no command', { seq: 3 }],
    ['no number', { command: { type: 'setPulling', isPulling: 'no' } }],
    ['a fraction as number', { seq: 1.5, command: { type: 'setPulling', isPulling: 'no' } }],
    ['a negative number', { seq: -1, command: { type: 'setPulling', isPulling: 'no' } }],
    ['a command without a type', { seq: 3, command: {} }],
    ['a type that every object has', { seq: 3, command: { type: 'constructor' } }],
    [
      'a prototype',
      JSON.parse('{"seq":3,"command":{"type":"setPulling","isPulling":"no","__proto__":{"x":1}}}') as unknown,
    ],
  ])('that is %s is refused and the player stays', async (_what, message) => {
    const before = hashState(game().state);
    desk.room.send('command', message);
    await expect.poll(() => desk.answers.length).toBe(1);
    expect(desk.answers[0]).toMatchObject({ kind: 'rejected' });
    expect(hashState(game().state)).toBe(before);
    expect(desk.closeCode()).toBeNull();
  });

  it('that cannot even be read is refused and the player stays', async () => {
    const { connection } = desk.room;
    // A data message with a broken payload, one with a broken name, a request, a name we do not have, bytes, an unknown kind.
    connection.send(Uint8Array.from([13, 167, 99, 111, 109, 109, 97, 110, 100, 0xc1, 0xff]));
    connection.send(Uint8Array.from([13, 0xdb, 0xff, 0xff, 0xff, 0xff]));
    connection.send(Uint8Array.from([13]));
    connection.send(Uint8Array.from([99, 1, 2, 3]));
    connection.send(Uint8Array.from([]));
    desk.room.send('somethingElse', { a: 1 });
    desk.room.sendBytes('somethingElse', Uint8Array.from([1, 2, 3]));
    await expect.poll(() => desk.answers.length).toBeGreaterThanOrEqual(4);
    expect(desk.answers.every(({ kind }) => kind === 'rejected')).toBe(true);
    expect(await desk.command(2, { type: 'setPulling', isPulling: 'no' })).toMatchObject({ kind: 'accepted' });
    expect(desk.closeCode()).toBeNull();
  });

  it('that comes too often is refused, and the player stays', async () => {
    const count = CLIENT_LIMITS.commandBurst * 3;
    for (let seq = 1; seq <= count; seq += 1)
      desk.send(seq, { type: 'setPulling', isPulling: seq % 2 === 0 ? 'yes' : 'no' });
    await expect.poll(() => desk.answers.length).toBeGreaterThan(CLIENT_LIMITS.commandBurst);
    const codes = desk.answers.map((answer) => (answer.kind === 'accepted' ? 'accepted' : answer.code));
    expect(codes.filter((code) => code === 'accepted').length).toBeLessThanOrEqual(CLIENT_LIMITS.commandBurst + 5);
    expect(codes).toContain('tooFrequent');
    expect(desk.closeCode()).toBeNull();
  });
});

describe('a store that refuses', () => {
  it('pauses the session visibly; nothing is acknowledged; it goes on by itself', async () => {
    await control(server.url, session, { action: 'resume' });
    disk.isBroken = true;
    try {
      desk.send(1, { type: 'setPulling', isPulling: 'no' });
      await desk.until('the trouble', ({ trouble }) => trouble === 'journal');
      const { tick } = desk.state().public;
      expect(await desk.command(2, { type: 'setPulling', isPulling: 'no' })).toMatchObject({
        code: 'journalUnavailable',
      });
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(desk.answers.filter(({ seq }) => seq === 1)).toEqual([]);
      expect(desk.state().public.tick).toBe(tick);
      expect(desk.state().roles['desk']?.isPulling).toBe(true);
    } finally {
      disk.isBroken = false;
    }
    await desk.until('the end of the trouble', ({ trouble }) => trouble === '');
    await expect.poll(() => desk.answers.find(({ seq }) => seq === 1)?.kind).toBe('accepted');
    const now = desk.state().public.tick;
    await desk.until('the clock going on', ({ public: view }) => view.tick > now);
  });
});
