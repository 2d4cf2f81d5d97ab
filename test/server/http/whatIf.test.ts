// What-ifs over HTTP: a facilitator asks, threads play, progress and result come back; one of a session at a time, and not for players.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { JobAnswer, OffersAnswer } from '../../../server/whatIf/whatIfAnswer.ts';
import type { Change } from '../../../shared/analysis/whatIf/change.ts';
import { call, callFor, control, type CreatedSession, createSession, tokenIn } from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

let server: TestServer;
let session: CreatedSession;
let path: string;

const HOURS = 40;

/** A session whose first round was ended after some hours. */
async function playedSession(): Promise<CreatedSession> {
  const made = await createSession(server.url, { scenario: 'first-flight', botStyle: 'reactive', teams: 2 });
  for (const action of ['start', 'nextPhase']) await control(server.url, made, { action, teamId: 't1' });
  const overview = `/api/sessions/${made.code}/overview`;
  const hours = async (): Promise<number> =>
    (await callFor<{ teams: { roundTick: number }[] }>(server.url, overview, { bearer: made.facilitatorToken }))
      .teams[0]?.roundTick ?? 0;
  await vi.waitUntil(async () => (await hours()) > HOURS, { timeout: 20_000, interval: 100 });
  await control(server.url, made, { action: 'nextPhase', teamId: 't1' });
  return made;
}

const bearer = (): string => session.facilitatorToken;
const ask = (body: object): Promise<{ status: number; body: { jobId: string; code?: string } }> =>
  call(server.url, path, { body, bearer: bearer() });
const look = (jobId: string): Promise<JobAnswer> => callFor(server.url, `${path}/${jobId}`, { bearer: bearer() });
const over = async (jobId: string): Promise<JobAnswer> => {
  await expect.poll(async () => (await look(jobId)).state, { timeout: 25_000 }).not.toBe('running');
  return look(jobId);
};

let change: Change;

beforeAll(async () => {
  server = await startTestServer({ speed: 30 });
  session = await playedSession();
  path = `/api/sessions/${session.code}/teams/t1/what-if`;
  const { changes } = await callFor<OffersAnswer>(server.url, `${path}/changes?round=1`, { bearer: bearer() });
  const offer = changes.find((entry) => entry.change.kind === 'agreement');
  if (offer === undefined) throw new Error('no agreement is offered');
  ({ change } = offer);
});
afterAll(() => server.end());

describe('what could be changed', () => {
  it('comes with titles in the language, the styles of bots, and where in the round', async () => {
    const listed = await callFor<OffersAnswer>(server.url, `${path}/changes?round=1&tick=12&language=en`, {
      bearer: bearer(),
    });
    expect(listed.style).toBe('reactive');
    expect(listed.styles).toContain('orchestrated');
    const agreement = listed.changes.find((entry) => entry.change.kind === 'agreement');
    expect(agreement).toMatchObject({ tick: 12, titleKey: 'agreements.intake.title', title: 'How work starts' });
  });

  it('is refused for a round that was not played, at once or after a look', async () => {
    const answers = ['round=2', 'round=1&tick=100000'].map((query) =>
      call<{ code: string }>(server.url, `${path}/changes?${query}`, { bearer: bearer() }),
    );
    for (const { status, body } of await Promise.all(answers)) expect([status, body.code]).toEqual([409, 'notPlayed']);
  });
});

describe('a what-if', () => {
  it('runs in the background and ends with figures, intervals and the chance of each goal', async () => {
    const started = await ask({ round: 1, change, pairs: 6, horizon: 'round' });
    expect(started.status).toBe(202);
    const job = await over(started.body.jobId);
    expect(job).toMatchObject({ state: 'done', done: 6, pairs: 6 });
    const { figures, goals, style } = job.result ?? { figures: [], goals: [], style: '' };
    expect(style).toBe('reactive');
    const value = figures.find(({ figure }) => figure === 'realisedCents');
    expect(value?.bars.asPlayed.reduce((sum, count) => sum + count, 0)).toBe(6);
    expect(value?.difference.low).toBeLessThanOrEqual(value?.difference.high ?? -Infinity);
    expect(goals.length).toBeGreaterThan(0);
    expect(goals.every(({ title, titleKey }) => title !== titleKey)).toBe(true);
  });

  it('is one of a session at a time, and can be cancelled', async () => {
    const first = await ask({ round: 1, change, pairs: 400 });
    const second = await ask({ round: 1, change, pairs: 2 });
    expect([second.status, second.body.code, second.body.jobId]).toEqual([409, 'whatIfRunning', first.body.jobId]);
    await expect.poll(async () => (await look(first.body.jobId)).done, { timeout: 20_000 }).toBeGreaterThan(0);
    const cancelled = await call(server.url, `${path}/${first.body.jobId}`, { method: 'DELETE', bearer: bearer() });
    expect(cancelled.status).toBe(204);
    const { state, done, result } = await look(first.body.jobId);
    expect([state, result]).toEqual(['cancelled', undefined]);
    expect(done).toBeLessThan(400);
    const next = await ask({ round: 1, change, pairs: 2, horizon: 'round' });
    expect((await over(next.body.jobId)).state).toBe('done');
  });

  it('says why it cannot be played', async () => {
    const { body } = await ask({ round: 1, change: { kind: 'problem', problemId: 'p99' }, pairs: 2 });
    expect(await over(body.jobId)).toMatchObject({ state: 'failed', code: 'notPossible', done: 0 });
  });

  it.each([
    { wish: { round: 2 }, status: 409 },
    { wish: { pairs: 401 }, status: 400 },
    { wish: { style: 'nobody' }, status: 400 },
    { wish: { change: { kind: 'magic' } }, status: 400 },
    { wish: { other: 1 }, status: 400 },
  ])('is refused at once for $wish', async ({ wish, status }) => {
    expect((await ask({ round: 1, change, pairs: 2, ...wish })).status).toBe(status);
  });

  it('is for facilitators, and of its own team', async () => {
    const { body } = await ask({ round: 1, change, pairs: 2, horizon: 'round' });
    await over(body.jobId);
    for (const wrong of ['', tokenIn(session.links.screen)]) {
      expect((await call(server.url, `${path}/${body.jobId}`, { bearer: wrong })).status).toBe(401);
      expect((await call(server.url, path, { body: { round: 1, change }, bearer: wrong })).status).toBe(401);
    }
    const other = `/api/sessions/${session.code}/teams/t2/what-if/${body.jobId}`;
    expect((await call(server.url, other, { bearer: bearer() })).status).toBe(404);
    const nobody = `/api/sessions/${session.code}/teams/t9/what-if/changes?round=1`;
    expect((await call(server.url, nobody, { bearer: bearer() })).status).toBe(404);
  });
});
