// A team whose board is full: whoever comes in late is sent a state that is larger than the framework's own buffer.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { joinTeam } from '../../support/joinTeam.ts';
import { control, createSession, takeSeat } from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

/** What the framework takes unless it is told otherwise. */
const FRAMEWORK_BUFFER_BYTES = 16_384;

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ speed: 4 });
});
afterAll(() => server.end());

it('shows a full board to a player who comes back', async () => {
  const { url } = server;
  const session = await createSession(url, { botStyle: 'orchestrated' });
  const seat = await takeSeat(url, session, { nickname: 'Zuzana', roleId: 'sysEng' });
  const first = await joinTeam(seat, { seatToken: seat.seatToken });
  await control(url, session, { action: 'start' });
  await control(url, session, { action: 'nextPhase' });
  await control(url, session, { action: 'speed', perMille: 64_000 });
  await first.until('a full board', ({ public: view }) => Object.keys(view.board).length > 60, 30_000);
  await control(url, session, { action: 'pause' });
  const { public: shown } = await first.until('the pause', ({ public: view }) => view.isPaused);
  const again = await joinTeam(await takeSeat(url, session, seat), { seatToken: seat.seatToken });
  expect(Math.max(...again.frames.map(({ length }) => length))).toBeGreaterThan(FRAMEWORK_BUFFER_BYTES);
  expect(again.state().public).toEqual(shown);
  expect(again.state().roles['sysEng']?.tray).toBeDefined();
  await again.leave();
}, 60_000);
