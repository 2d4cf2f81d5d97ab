// The facilitator's look at all teams: who is where, which person has gone quiet, when each phase began; for facilitators only.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OverviewTeam } from '../../../shared/wire/answers/overview.ts';
import { joinTeam } from '../../support/joinTeam.ts';
import { call, callFor, control, createSession, takeSeat, tokenIn, watch } from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ speed: 4 });
});
afterAll(() => server.end());

const overviewOf = async (code: string, bearer: string): Promise<OverviewTeam[]> => {
  const answer = await callFor<{ teams: OverviewTeam[] }>(server.url, `/api/sessions/${code}/overview`, { bearer });
  return answer.teams;
};

describe('the overview of a session', () => {
  it('shows every team, and the people who are here with what waits for them', async () => {
    const session = await createSession(server.url, { teams: 3 });
    const { code, facilitatorToken } = session;
    const seat = await takeSeat(server.url, session, { nickname: 'Ada', roleId: 'desk' });
    const client = await joinTeam(seat, { seatToken: seat.seatToken });
    await control(server.url, session, { action: 'start' });
    await control(server.url, session, { action: 'nextPhase', teamId: 't1' });
    await client.until('the second hour', ({ public: { roundTick } }) => roundTick >= 2);
    await control(server.url, session, { action: 'pause', teamId: 't1' });
    await client.until('the pause', (state) => state.public.isPaused);
    const [first, second] = await overviewOf(code, facilitatorToken);
    expect(first).toMatchObject({
      teamId: 't1',
      phase: 'running',
      round: 1,
      isPaused: true,
      hereCount: 1,
      botCount: 8,
    });
    expect(first?.roles).toMatchObject([{ roleId: 'desk', nicknames: 'Ada', title: 'Service Desk' }]);
    expect(first?.goalCount).toBeGreaterThan(0);
    expect(second).toMatchObject({ teamId: 't2', phase: 'briefing', hereCount: 0, roles: [] });
    await client.leave();
  });

  it('tells how long a person has been quiet, and starts anew when something comes', async () => {
    const session = await createSession(server.url);
    const seat = await takeSeat(server.url, session, { nickname: 'Ada', roleId: 'desk' });
    const client = await joinTeam(seat, { seatToken: seat.seatToken });
    const quietSeconds = async (): Promise<number> =>
      (await overviewOf(session.code, session.facilitatorToken))[0]?.roles[0]?.quietSeconds ?? -1;
    await expect.poll(quietSeconds, { timeout: 8000 }).toBeGreaterThanOrEqual(5);
    client.send(1, { type: 'setPulling', isPulling: 'no' });
    await expect.poll(quietSeconds, { interval: 50, timeout: 8000 }).toBe(0);
    await client.leave();
  });

  it('counts who says that they were here already', async () => {
    const session = await createSession(server.url, { teams: 2 });
    const body = { nickname: 'Bo', roleId: 'desk' };
    await callFor(server.url, `/api/sessions/${session.code}/teams/t2/claims`, { body });
    const teams = await overviewOf(session.code, session.facilitatorToken);
    expect(teams.map(({ claimCount }) => claimCount)).toEqual([0, 1]);
  });

  it('is not for players or the big screen', async () => {
    const { code, links } = await createSession(server.url);
    for (const bearer of ['', tokenIn(links.screen)]) {
      expect((await call(server.url, `/api/sessions/${code}/overview`, { bearer })).status).toBe(401);
    }
  });
});

describe('the times of phases', () => {
  it('reach the facilitator, also of a phase that is entered again', async () => {
    const session = await createSession(server.url);
    const begunMs = Date.now();
    for (const action of ['start', 'nextPhase', 'replayRound']) await control(server.url, session, { action });
    const ticket = await watch(server.url, session, session.facilitatorToken);
    const client = await joinTeam(ticket, { ticket: ticket.ticket });
    const { facilitator } = await client.until('the last time', (state) => {
      return Object.keys(state.facilitator?.phaseTimes ?? {}).length >= 4;
    });
    const times = Object.values(facilitator?.phaseTimes ?? {}).sort((a, b) => Number(a.id) - Number(b.id));
    expect(times.map(({ phase, round }) => `${phase} ${round}`)).toEqual([
      'lobby 0',
      'briefing 1',
      'running 1',
      'briefing 1',
    ]);
    for (const { startedAtMs } of times.slice(1)) expect(startedAtMs).toBeGreaterThanOrEqual(begunMs);
    await client.leave();
  });
});
