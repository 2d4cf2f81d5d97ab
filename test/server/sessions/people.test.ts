// What facilitators do with people: move, swap, rename, hand to bots; and how people come back afterwards. Real server and clients.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { joinTeam, type TestClient } from '../../support/joinTeam.ts';
import {
  call,
  callFor,
  control,
  createSession,
  type CreatedSession,
  type SeatAnswer,
  takeSeat,
  watch,
} from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

let server: TestServer;
let session: CreatedSession;

beforeAll(async () => {
  server = await startTestServer({ speed: 8 });
});
beforeEach(async () => {
  session = await createSession(server.url, { teams: 2 });
});
afterAll(() => server.end());

const order = (body: Record<string, unknown>) => control(server.url, session, body);
const back = (seatToken: string, teamId = 't1') => takeSeat(server.url, session, { seatToken }, teamId);
const joinBy = (seat: SeatAnswer) => joinTeam(seat, { seatToken: seat.seatToken });
const facilitate = async (teamId = 't1'): Promise<TestClient> => {
  const ticket = await watch(server.url, session, session.facilitatorToken, teamId);
  return joinTeam(ticket, { ticket: ticket.ticket });
};

describe('a seat', () => {
  it('moves to another team with its token: its person is told, and comes back there by the old address', async () => {
    const seat = await takeSeat(server.url, session, { nickname: 'Ada', roleId: 'desk' });
    const ada = await joinBy(seat);
    await order({ action: 'moveSeat', teamId: 't1', seatId: seat.seatId, toTeamId: 't2', roleIds: ['appDev'] });
    await expect.poll(() => ada.closeCode()).toBe(4106);
    expect(ada.goodbyes).toEqual(['moved']);
    const again = await back(seat.seatToken, 't1');
    expect(again).toMatchObject({ teamId: 't2', roleIds: ['appDev'], seatToken: seat.seatToken });
    const there = await joinBy(again);
    expect([there.state().teamName, Object.keys(there.state().roles)]).toEqual([session.teams[1]?.name, ['appDev']]);
    const old = await facilitate();
    expect(old.state().people['desk']?.presence).toBe('bot');
    expect(Object.keys(old.state().facilitator?.seats ?? {})).toEqual([]);
    for (const client of [there, old]) client.cut();
  });

  it('changes places with another, and gets another name', async () => {
    const ada = await takeSeat(server.url, session, { nickname: 'Ada', roleId: 'desk' });
    const bo = await takeSeat(server.url, session, { nickname: 'Bo', roleId: 'appDev' });
    await order({ action: 'swapSeats', teamId: 't1', seatId: ada.seatId, otherSeatId: bo.seatId });
    await order({ action: 'renameSeat', teamId: 't1', seatId: bo.seatId, nickname: ' Bo  Ä ' });
    const facilitator = await facilitate();
    const { seats } = facilitator.state().facilitator ?? {};
    expect(seats?.[ada.seatId]).toMatchObject({ nickname: 'Ada', roleIds: 'appDev' });
    expect(seats?.[bo.seatId]).toMatchObject({ nickname: 'Bo Ä', roleIds: 'desk' });
    facilitator.cut();
  });

  it('is handed to bots and taken back: its person stays and watches, a command is refused meanwhile', async () => {
    const seat = await takeSeat(server.url, session, { nickname: 'Ada', roleId: 'desk' });
    const ada = await joinBy(seat);
    await order({ action: 'handToBot', teamId: 't1', seatId: seat.seatId });
    await ada.until('the bot', ({ people }) => people['desk']?.presence === 'bot');
    expect(Object.keys(ada.state().roles)).toEqual(['desk']);
    const command = { type: 'setPulling', isPulling: 'no' };
    expect(await ada.command(1, command)).toMatchObject({ kind: 'rejected', code: 'handedToBot' });
    const facilitator = await facilitate();
    expect(facilitator.state().facilitator?.seats?.[seat.seatId]).toMatchObject({ isHandedToBot: true, isHere: true });
    await order({ action: 'takeBack', teamId: 't1', seatId: seat.seatId });
    await ada.until('the person', ({ people }) => people['desk']?.presence === 'here');
    expect(await ada.command(2, command)).not.toMatchObject({ code: 'handedToBot' });
    for (const client of [ada, facilitator]) client.cut();
  });

  it('shows the facilitator what it did last and how long it has been quiet', async () => {
    const seat = await takeSeat(server.url, session, { roleId: 'desk' });
    const ada = await joinBy(seat);
    const facilitator = await facilitate();
    const shown = () => facilitator.state().facilitator?.seats?.[seat.seatId];
    expect(shown()).toMatchObject({ lastCommand: '' });
    expect(shown()?.quietSeconds).toBeLessThan(10);
    await expect.poll(() => shown()?.quietSeconds, { timeout: 15_000 }).toBeGreaterThan(9);
    expect((shown()?.quietSeconds ?? 0) % 5).toBe(0);
    await ada.command(1, { type: 'setPulling', isPulling: 'no' });
    await expect.poll(() => shown()?.lastCommand, { timeout: 8000 }).toBe('setPulling');
    expect(shown()?.quietSeconds).toBeLessThan(10);
    for (const client of [ada, facilitator]) client.cut();
  });

  it('that does not exist is named, with those that do', async () => {
    const seat = await takeSeat(server.url, session, { roleId: 'desk' });
    const path = `/api/sessions/${session.code}/control`;
    const answer = await call<{ code: string; detail: string }>(server.url, path, {
      body: { action: 'swapSeats', teamId: 't1', seatId: seat.seatId, otherSeatId: 's99' },
      bearer: session.facilitatorToken,
    });
    expect([answer.status, answer.body.code]).toEqual([404, 'noSuchSeat']);
    expect(answer.body.detail).toContain(`no seat s99; it has ${seat.seatId}`);
  });
});

describe('people', () => {
  it('are dealt to the team with the fewest players, however many come at once', async () => {
    session = await createSession(server.url, { teams: 3, teamChoice: 'dealt' });
    await takeSeat(server.url, session, {}, 't2').then(
      () => expect.unreachable(),
      (error: unknown) => expect(String(error)).toContain('teamsAreDealt'),
    );
    const path = `/api/sessions/${session.code}/seat`;
    await callFor(server.url, path, { body: { nickname: 'watcher', observer: true } });
    const dealt = await Promise.all(
      Array.from({ length: 9 }, (_, n) => callFor<SeatAnswer>(server.url, path, { body: { nickname: `p${n}` } })),
    );
    const counts = ['t1', 't2', 't3'].map((id) => dealt.filter(({ teamId }) => teamId === id).length);
    expect(counts).toEqual([3, 3, 3]);
    const [first] = dealt;
    expect((await callFor<SeatAnswer>(server.url, path, { body: { seatToken: first?.seatToken } })).seatId).toBe(
      first?.seatId,
    );
    expect((await back(first?.seatToken ?? '', 't3')).teamId).toBe(first?.teamId);
    const headers = { 'x-forwarded-for': '203.0.113.9' };
    expect((await call(server.url, path, { body: { seatToken: 'guess' }, headers })).status).toBe(401);
    const placed = await callFor<SeatAnswer>(server.url, `/api/sessions/${session.code}/teams/t2/seat`, {
      body: { nickname: 'placed' },
      bearer: session.facilitatorToken,
    });
    expect(placed.teamId).toBe('t2');
  });
});
