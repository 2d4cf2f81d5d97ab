// The debrief of a team over HTTP: empty before a round is over, then moments and figures in words of the scenario; not for players.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { DebriefAnswer } from '../../../shared/wire/answers/debrief.ts';
import { EFFORT_CLASSES } from '../../../shared/sim/state.ts';
import { call, callFor, control, type CreatedSession, createSession, tokenIn } from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

const HOURS = 40;

let server: TestServer;
let session: CreatedSession;

beforeAll(async () => {
  server = await startTestServer({ speed: 30 });
  session = await createSession(server.url, { scenario: 'first-flight', botStyle: 'reactive', teams: 2 });
  for (const action of ['start', 'nextPhase']) await control(server.url, session, { action, teamId: 't1' });
  const overview = `/api/sessions/${session.code}/overview`;
  const hours = async (): Promise<number> =>
    (await callFor<{ teams: { roundTick: number }[] }>(server.url, overview, { bearer: session.facilitatorToken }))
      .teams[0]?.roundTick ?? 0;
  await vi.waitUntil(async () => (await hours()) > HOURS, { timeout: 20_000, interval: 100 });
  await control(server.url, session, { action: 'nextPhase', teamId: 't1' });
});
afterAll(() => server.end());

const pathOf = (teamId: string): string => `/api/sessions/${session.code}/teams/${teamId}/debrief`;
const debriefOf = (teamId: string, language = 'en'): Promise<DebriefAnswer> =>
  callFor<DebriefAnswer>(server.url, `${pathOf(teamId)}?language=${language}`, { bearer: session.facilitatorToken });

describe('the debrief of a team', () => {
  it('has figures of the round that is over, with a sentence on each', async () => {
    const { rounds, moments } = await debriefOf('t1');
    expect(rounds.map(({ round }) => round)).toEqual([1]);
    const [round] = rounds;
    expect(round?.readings).toHaveLength(6);
    expect(round?.roles.length).toBeGreaterThan(2);
    expect(round?.roles.filter(({ roleId, title }) => title === '' || title === roleId)).toEqual([]);
    const shares = EFFORT_CLASSES.map((name) => round?.effortPerMille[name] ?? 0);
    const total = shares.reduce((sum, share) => sum + share, 0);
    expect(total).toBeGreaterThan(1000 - EFFORT_CLASSES.length);
    expect(total).toBeLessThanOrEqual(1000 + EFFORT_CLASSES.length);
    expect(moments.every((moment) => moment.round === 1 && moment.evidence.length > 0)).toBe(true);
  });

  it('names roles in the wished language, and is the same otherwise', async () => {
    const [english, german] = [await debriefOf('t1'), await debriefOf('t1', 'de')];
    const titles = ({ rounds }: DebriefAnswer): string[] =>
      rounds.flatMap(({ roles }) => roles.map(({ title }) => title));
    expect(titles(german)).not.toEqual(titles(english));
    expect(german.rounds.map(({ leadTicksP50 }) => leadTicksP50)).toEqual(
      english.rounds.map(({ leadTicksP50 }) => leadTicksP50),
    );
  });

  it('is empty before a round is over', async () => {
    expect(await debriefOf('t2')).toEqual({ moments: [], rounds: [], readings: [] });
  });

  it('is for facilitators, and of teams that there are', async () => {
    for (const bearer of ['x'.repeat(22), tokenIn(session.links.screen)])
      expect((await call(server.url, pathOf('t1'), { bearer })).status).toBe(401);
    expect((await call(server.url, pathOf('t9'), { bearer: session.facilitatorToken })).status).toBe(404);
  });
});
