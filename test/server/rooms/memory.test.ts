// Teams in memory: opened once, let go when nobody is there, brought back as they were, never two of one.
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOM_LIMITS } from '../../../shared/limits.ts';
import { hashState } from '../../../shared/sim/hash.ts';
import { joinTeam } from '../../support/joinTeam.ts';
import { startHousekeeping } from '../../../server/housekeeping.ts';
import { control, createSession, takeSeat } from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';
import { sessionRecord, teamRecord } from '../journal/storeContract.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.end());

it('opens a team once, however many ask for it at the same time', async () => {
  const { code } = await createSession(server.url);
  const key = { code, teamId: 't1' };
  const rooms = await Promise.all([1, 2, 3, 4].map(() => server.teams.ensure(key)));
  expect(new Set(rooms).size).toBe(1);
  await expect(server.teams.ensure({ code, teamId: 't9' })).rejects.toThrow();
  await expect(server.teams.ensure({ code, teamId: 't9' })).rejects.toThrow();
});

it('opens it again only after its last words are stored, when it is closed at the same moment', async () => {
  const session = await createSession(server.url);
  const key = { code: session.code, teamId: 't1' };
  await control(server.url, session, { action: 'start' });
  await control(server.url, session, { action: 'nextPhase' });
  for (let round = 0; round < 5; round += 1) {
    const room = await server.teams.ensure(key);
    const ordered = room.team.order({ type: 'setSpeed', speedPerMille: 2000 + round });
    const [, again] = await Promise.all([server.teams.close(key, 'stopped'), server.teams.ensure(key)]);
    expect(again).not.toBe(room);
    expect((await ordered).kind).toBe('accepted');
    expect(again.team.play.game.state.speedPerMille).toBe(2000 + round);
    expect(again.team.trouble).toBe('');
  }
});

it('lets go of a team that nobody is connected to for long, and brings it back as it was', async () => {
  const session = await createSession(server.url);
  const key = { code: session.code, teamId: 't1' };
  const seat = await takeSeat(server.url, session, { nickname: 'Ada', roleId: 'desk' });
  const desk = await joinTeam(seat, { seatToken: seat.seatToken });
  await control(server.url, session, { action: 'start' });
  const before = await server.teams.ensure(key);
  const hash = hashState(before.team.play.game.state);
  const later = performance.now() + ROOM_LIMITS.idleTeamMs + 60_000;
  await server.teams.closeIdle(later);
  expect(server.teams.find(key)).toBe(before);
  await desk.leave();
  await server.teams.closeIdle(performance.now());
  expect(server.teams.find(key)).toBe(before);
  await server.teams.closeIdle(later);
  expect(server.teams.find(key)).toBeNull();
  const again = await takeSeat(server.url, session, { seatToken: seat.seatToken });
  const back = await joinTeam(again, { seatToken: seat.seatToken });
  expect(back.state().public.phase).toBe('briefing');
  const after = await server.teams.ensure(key);
  expect(hashState(after.team.play.game.state)).toBe(hash);
  await back.leave();
});

it('erases sessions that nobody has touched for longer than promised, and no others', async () => {
  const fresh = await createSession(server.url);
  await server.store.createSession(sessionRecord('ALTALT'), [teamRecord('t1', 'ALTALT')]);
  const { store, teams } = server;
  const log = pino({ level: 'silent' });
  const stop = startHousekeeping({ store, teams, log, now: () => performance.now(), retentionDays: 90 });
  await expect.poll(() => store.readSession('ALTALT')).toBeNull();
  expect(await store.readSession(fresh.code)).not.toBeNull();
  stop();
});
