// Who is away and who plays meanwhile, on a server whose clock runs ten times as fast.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOM_LIMITS } from '../../../shared/limits.ts';
import { joinTeam } from '../../support/joinTeam.ts';
import { createSession, takeSeat } from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

const SPEED = 10;
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ speed: SPEED });
});
afterAll(() => server.end());

it('shows an absent player as away at first and has a bot play after the grace period, until the player is back', async () => {
  const session = await createSession(server.url);
  const seat = await takeSeat(server.url, session, { nickname: 'Ada', roleId: 'desk' });
  const desk = await joinTeam(seat, { seatToken: seat.seatToken });
  const other = await takeSeat(server.url, session, { nickname: 'Bo', roleId: 'appDev' });
  const watcher = await joinTeam(other, { seatToken: other.seatToken });
  desk.cut();
  const leftMs = performance.now();
  await watcher.until('the absence', ({ people }) => people['desk']?.presence === 'away');
  expect(watcher.state().people['desk']).toMatchObject({ nicknames: 'Ada', isBot: false });
  await watcher.until('the bot', ({ people }) => people['desk']?.isBot === true);
  expect(performance.now() - leftMs).toBeGreaterThan((ROOM_LIMITS.awayGraceMs / SPEED) * 0.9);
  const again = await takeSeat(server.url, session, { seatToken: seat.seatToken });
  const back = await joinTeam(again, { seatToken: seat.seatToken });
  await watcher.until('the return', ({ people }) => people['desk']?.presence === 'here');
  expect(back.state().roles['desk']?.roleId).toBe('desk');
  await Promise.all([watcher.leave(), back.leave()]);
});
