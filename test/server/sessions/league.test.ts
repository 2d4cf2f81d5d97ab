// How teams compare: the order, shared ranks, what makes the difference; and who may ask for it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLeague } from '../../../server/report/buildLeague.ts';
import type { Standing } from '../../../shared/wire/answers/league.ts';
import { call, callFor, control, createSession, takeSeat, tokenIn } from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

const standing = (teamId: string, more: Partial<Standing>): Standing => ({
  teamId,
  name: teamId,
  phase: 'review',
  round: 1,
  roundTick: 120,
  roundTicks: 120,
  goalsMet: 2,
  goalCount: 3,
  realisedCents: 500,
  potentialCents: 1000,
  leaks: [],
  ...more,
});

describe('the league', () => {
  it('puts goals first, then the share of value, and lets equals share a rank', () => {
    const league = buildLeague([
      standing('rich', { goalsMet: 1, realisedCents: 900 }),
      standing('one', {}),
      standing('two', { realisedCents: 1000, potentialCents: 2000 }),
      standing('best', { realisedCents: 501 }),
    ]);
    expect(league.map(({ teamId, rank }) => [teamId, rank])).toEqual([
      ['best', 1],
      ['one', 2],
      ['two', 2],
      ['rich', 4],
    ]);
  });

  it('names the leak in which a team differs most from the one in the middle, also one that it does not have', () => {
    const leaks = (waiting: number, outages: number) => [
      { cause: 'waiting', cents: waiting },
      { cause: 'outages', cents: outages },
    ];
    const league = buildLeague([
      standing('a', { leaks: leaks(300, 90) }),
      standing('b', { leaks: leaks(310, 10) }),
      standing('c', { leaks: [{ cause: 'outages', cents: 20 }] }),
    ]);
    const differences = Object.fromEntries(league.map(({ teamId, difference }) => [teamId, difference]));
    expect(differences).toEqual({
      a: { kind: 'cause', cause: 'outages', cents: 70 },
      b: { kind: 'cause', cause: 'waiting', cents: 10 },
      c: { kind: 'cause', cause: 'waiting', cents: -300 },
    });
  });

  it('shows the three largest leaks, and no difference where nobody else has played', () => {
    const leaks = ['a', 'b', 'c', 'd'].map((cause, n) => ({ cause, cents: 100 - n }));
    const [first] = buildLeague([standing('a', { leaks }), standing('b', { potentialCents: 0, realisedCents: 0 })]);
    expect([first?.leaks.length, first?.difference]).toEqual([3, null]);
  });
});

describe('over HTTP', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ speed: 4 });
  });
  afterAll(() => server.end());

  it('is for facilitators and the big screen, and holds back what a review has not opened', async () => {
    const session = await createSession(server.url, { teams: 2 });
    const path = `/api/sessions/${session.code}/league`;
    const league = (bearer: string) => callFor<{ teams: Standing[] }>(server.url, path, { bearer });
    const { seatToken } = await takeSeat(server.url, session, { roleId: 'desk' });
    expect((await call(server.url, path, { bearer: seatToken })).status).toBe(401);
    const screen = tokenIn(session.links.screen);
    expect((await league(screen)).teams).toMatchObject([
      { teamId: 't1', phase: 'lobby', goalCount: 0, roundTicks: 0, rank: 1, difference: null },
      { teamId: 't2', rank: 1 },
    ]);
    for (const action of ['start', 'nextPhase']) await control(server.url, session, { action, teamId: 't1' });
    await control(server.url, session, { action: 'speed', perMille: 64_000, teamId: 't1' });
    const first = async () => (await league(screen)).teams.find(({ teamId }) => teamId === 't1');
    await expect.poll(async () => (await first())?.phase, { timeout: 30_000 }).toBe('review');
    const before = await first();
    expect([before?.potentialCents, before?.leaks]).toEqual([0, []]);
    expect(before?.goalCount).toBeGreaterThan(0);
    await control(server.url, session, { action: 'reveal', step: 2, teamId: 't1' });
    const after = await first();
    expect(after?.potentialCents).toBeGreaterThan(after?.realisedCents ?? 0);
    expect(after?.leaks.length).toBe(3);
    expect((await league(session.facilitatorToken)).teams[0]?.teamId).toBe('t1');
  }, 60_000);
});
