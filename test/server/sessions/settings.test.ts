// What facilitators set for a whole session: nobody new, one message for all, what the big screen shows. Real server, real clients.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { joinTeam } from '../../support/joinTeam.ts';
import {
  call,
  callFor,
  control,
  createSession,
  type CreatedSession,
  takeSeat,
  watch,
} from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

interface ProblemBody {
  code: string;
  detail: string;
}

let server: TestServer;
let session: CreatedSession;

beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  session = await createSession(server.url, { teams: 2 });
});
afterAll(() => server.end());

const refused = (body: Record<string, unknown>) =>
  call<ProblemBody>(server.url, `/api/sessions/${session.code}/control`, { body, bearer: session.facilitatorToken });

it('locks the session: nobody new comes in, whoever has a seat comes back, until it is opened again', async () => {
  const seat = await takeSeat(server.url, session, { roleId: 'desk' });
  const answer = await control(server.url, session, { action: 'lock' });
  expect(answer.teams).toMatchObject([
    { teamId: 't1', accepted: true },
    { teamId: 't2', accepted: true },
  ]);
  for (const path of ['teams/t1/seat', 'teams/t2/seat', 'seat']) {
    const late = await call<ProblemBody>(server.url, `/api/sessions/${session.code}/${path}`, { body: {} });
    expect([late.status, late.body.code]).toEqual([409, 'sessionLocked']);
  }
  expect((await takeSeat(server.url, session, { seatToken: seat.seatToken })).seatId).toBe(seat.seatId);
  expect(await callFor(server.url, `/api/sessions/${session.code}`)).toMatchObject({ isLocked: true });
  await control(server.url, session, { action: 'unlock' });
  expect((await takeSeat(server.url, session, {}, 't2')).seatToken).not.toBe('');
});

it('shows one message in every team, also in one that is opened later, and takes it away again', async () => {
  const seat = await takeSeat(server.url, session, { roleId: 'desk' });
  const ada = await joinTeam(seat, { seatToken: seat.seatToken });
  expect(ada.state().session).toEqual({ isLocked: false, eyesUp: '', screenMode: 'team', screenTeamId: '' });
  await control(server.url, session, { action: 'eyesUp', text: ' Look at me ' });
  await ada.until('the message', (state) => state.session.eyesUp === 'Look at me');
  const late = await takeSeat(server.url, session, { roleId: 'desk' }, 't2');
  const bo = await joinTeam(late, { seatToken: late.seatToken });
  expect(bo.state().session.eyesUp).toBe('Look at me');
  await control(server.url, session, { action: 'eyesDown' });
  for (const client of [ada, bo]) {
    await client.until('the end of the message', (state) => state.session.eyesUp === '');
    client.cut();
  }
});

it('tells the big screen which team to show, or all', async () => {
  const ticket = await watch(server.url, session, session.facilitatorToken);
  const screen = await joinTeam(ticket, { ticket: ticket.ticket });
  await control(server.url, session, { action: 'screen', mode: 'team', teamId: 't2' });
  await screen.until('the team', (state) => state.session.screenTeamId === 't2');
  await control(server.url, session, { action: 'screen', mode: 'cycle' });
  const { session: shown } = await screen.until('all in turn', (state) => state.session.screenMode === 'cycle');
  expect(shown.screenTeamId).toBe('');
  screen.cut();
});

it.each([
  [{ action: 'lock', teamId: 't1' }, 400, 'badRequest', 'teamId'],
  [{ action: 'eyesUp', text: ' ' }, 400, 'badRequest', 'text'],
  [{ action: 'eyesUp', text: 'x'.repeat(201) }, 400, 'badRequest', '200'],
  [{ action: 'screen', mode: 'none' }, 400, 'badRequest', '"team"|"all"|"cycle"'],
  [{ action: 'screen', mode: 'team', teamId: 't9' }, 404, 'noSuchTeam', 'no team t9; it has t1, t2'],
  [{ action: 'inject', streamId: 'a', serviceId: 'b' }, 400, 'badRequest', 'either streamId'],
])('refuses %o and says what was expected', async (body, status, code, words) => {
  const answer = await refused(body);
  expect([answer.status, answer.body.code]).toEqual([status, code]);
  expect(answer.body.detail).toContain(words);
});
