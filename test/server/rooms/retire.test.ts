// A room that does not come right is given up: its people are sent away with the word that they may come back, and whoever
// comes finds a new room with the same game.
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { TeamPicture } from '../../../server/rooms/TeamPicture.ts';
import { joinTeam } from '../../support/joinTeam.ts';
import { control, createSession, takeSeat } from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ speed: 10 });
});
afterAll(() => server.end());

it('is replaced after some stops in a row', async () => {
  const session = await createSession(server.url);
  const seat = await takeSeat(server.url, session, { nickname: 'Ada', roleId: 'desk' });
  const desk = await joinTeam(seat, { seatToken: seat.seatToken });
  await control(server.url, session, { action: 'start' });
  await desk.until('the briefing', ({ public: view }) => view.phase === 'briefing');
  const broken = vi.spyOn(TeamPicture.prototype, 'copyPublic').mockImplementation(() => {
    throw new Error('a fault in what is shown');
  });
  await control(server.url, session, { action: 'nextPhase' });
  await expect.poll(() => desk.closeCode(), { timeout: 10_000 }).toBe(4105);
  expect(desk.goodbyes).toEqual(['stopped']);
  broken.mockRestore();
  const again = await takeSeat(server.url, session, { seatToken: seat.seatToken });
  expect(again.roomId).not.toBe(seat.roomId);
  const back = await joinTeam(again, { seatToken: seat.seatToken });
  expect(back.state()).toMatchObject({ trouble: '', public: { phase: 'running' } });
  await back.leave();
});
