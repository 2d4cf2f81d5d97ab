// A player whose network blocks WebSockets: the same client code over plain requests, and what the server allows there.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { installSocketChoice } from '../../../client/net/chooseSocket.ts';
import { packFrames, POLL_CLOSED_HEADER, POLL_ID_HEADER } from '../../../shared/wire/frames.ts';
import { POLL_LIMITS } from '../../../shared/limits.ts';
import type { joinTeam as JoinTeam } from '../../support/joinTeam.ts';
import { call, control, createSession, type CreatedSession, takeSeat } from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

let server: TestServer;
let session: CreatedSession;
let joinTeam: typeof JoinTeam;

beforeAll(async () => {
  installSocketChoice('polling');
  // The SDK looks for its sockets when it is loaded.
  ({ joinTeam } = await import('../../support/joinTeam.ts'));
  server = await startTestServer({ speed: 4 });
  session = await createSession(server.url);
});
afterAll(() => server.end());

it('plays like any other: state, commands, answers, and hears why it ends', async () => {
  const seat = await takeSeat(server.url, session, { roleId: 'desk' });
  const client = await joinTeam(seat, { seatToken: seat.seatToken });
  expect(server.teams.all()[0]?.memberCount).toBe(1);
  await control(server.url, session, { action: 'start' });
  await control(server.url, session, { action: 'nextPhase' });
  await client.until('the clock going on', ({ public: view }) => view.tick > 3);
  const answers = [1, 2, 3].map((seq) =>
    client.command(seq, { type: 'setPulling', isPulling: seq % 2 === 0 ? 'yes' : 'no' }),
  );
  expect((await Promise.all(answers)).map(({ kind }) => kind)).toEqual(['accepted', 'accepted', 'accepted']);
  await client.until('the rule', ({ roles }) => roles['desk']?.isPulling === false);
  const again = await joinTeam(await takeSeat(server.url, session, { seatToken: seat.seatToken }), {
    seatToken: seat.seatToken,
  });
  await expect.poll(() => client.closeCode()).toBe(4101);
  expect(client.goodbyes).toEqual(['replaced']);
  await again.leave();
  await expect.poll(() => server.teams.all()[0]?.memberCount).toBe(0);
});

it('opens nothing but rooms, and only for those who may join them', async () => {
  const openAt = (path: unknown) => call<{ pollId: string }>(server.url, '/api/poll', { body: { path } });
  for (const path of ['/healthz', '//evil.example/x/y', '/a/b/c', 'ws://evil/x', 7])
    expect([path, (await openAt(path)).status]).toEqual([path, 400]);
  const roomless = await openAt('/nobody/noroom?sessionId=x');
  if (roomless.status === 201) {
    const headers = { [POLL_ID_HEADER]: roomless.body.pollId };
    const fetched = [];
    while (fetched.at(-1) === undefined || fetched.at(-1) === null)
      fetched.push((await call(server.url, '/api/poll/frames', { headers })).headers.get(POLL_CLOSED_HEADER));
    expect(Number(fetched.at(-1))).toBeGreaterThan(1000);
    expect((await call(server.url, '/api/poll/frames', { headers })).status).toBe(410);
  } else expect(roomless.status).toBe(502);
});

it('refuses what is no row of frames, too large, or of a connection that is closed', async () => {
  const send = (body: Uint8Array<ArrayBuffer>, pollId: string) =>
    fetch(`${server.url}/api/poll/frames`, { method: 'POST', body, headers: { [POLL_ID_HEADER]: pollId } });
  expect((await send(packFrames([new Uint8Array(3)]), 'nobody')).status).toBe(410);
  expect((await send(new Uint8Array(100_000), 'nobody')).status).toBe(413);
  const seat = await takeSeat(server.url, session, { roleId: 'change' });
  const joining = { body: { seatToken: seat.seatToken } };
  const reserved = await call<{ processId: string; room?: { processId: string }; sessionId: string }>(
    server.url,
    `/matchmake/joinById/${seat.roomId}`,
    joining,
  );
  const processId = reserved.body.room?.processId ?? reserved.body.processId;
  const path = `/${processId}/${seat.roomId}?sessionId=${reserved.body.sessionId}`;
  const { body } = await call<{ pollId: string }>(server.url, '/api/poll', { body: { path } });
  expect((await send(new Uint8Array([0, 0, 0, 9, 1]), body.pollId)).status).toBe(400);
  expect(
    (await call(server.url, '/api/poll', { method: 'DELETE', headers: { [POLL_ID_HEADER]: body.pollId } })).status,
  ).toBe(204);
  expect((await send(packFrames([]), body.pollId)).status).toBe(410);
});

it('lets go of a player who asks no more', async () => {
  const seat = await takeSeat(server.url, session, { roleId: 'appDev' });
  await joinTeam(seat, { seatToken: seat.seatToken });
  expect(server.teams.all()[0]?.memberCount).toBe(1);
  // As a phone that was switched off: no request reaches the server any more, and the clock runs four times as fast.
  const real = globalThis.fetch;
  globalThis.fetch = () => new Promise(() => undefined);
  await expect.poll(() => server.teams.all()[0]?.memberCount, { timeout: POLL_LIMITS.silentMs }).toBe(0);
  globalThis.fetch = real;
}, 60_000);
