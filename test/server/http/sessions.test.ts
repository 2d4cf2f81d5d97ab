// Sessions over HTTP: made, shown, controlled, reported, erased; and everything that is refused, in one shape.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HTTP_LIMITS, CODE_ALPHABET } from '../../../shared/limits.ts';
import { wordingIn } from '../../../shared/words/wordingIn.ts';
import { joinTeam } from '../../support/joinTeam.ts';
import { call, callFor, control, createSession, takeSeat, tokenIn } from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

interface Shown {
  code: string;
  title: string;
  phase: string;
  scenario: { id: string; title: string };
  teams: { teamId: string; name: string; phase: string; roles: { roleId: string; title: string; kind: string }[] }[];
}
interface ProblemBody {
  code: string;
  status: number;
  detail: string;
}

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ speed: 4 });
});
afterAll(() => server.end());

describe('a session', () => {
  it('is made with a code to read aloud, links, and tokens only behind the #', async () => {
    const answer = await call<Awaited<ReturnType<typeof createSession>>>(server.url, '/api/sessions', {
      body: { scenario: 'mission-to-mars', teams: 3, seed: 5, title: ' Autumn workshop ', language: 'de' },
    });
    expect(answer.status).toBe(201);
    const { code, facilitatorToken, teams, links } = answer.body;
    expect(code).toMatch(new RegExp(`^[${CODE_ALPHABET}]{6}$`));
    expect(teams.map(({ teamId }) => teamId)).toEqual(['t1', 't2', 't3']);
    expect(new Set(teams.map(({ name }) => name)).size).toBe(3);
    expect(links.join.endsWith(`/j/${code}`)).toBe(true);
    for (const link of [links.facilitator, links.screen]) {
      expect(new URL(link).search).toBe('');
      expect(tokenIn(link)).toMatch(/^[\w-]{22}$/);
    }
    expect(tokenIn(links.facilitator)).toBe(facilitatorToken);
    expect(tokenIn(links.screen)).not.toBe(facilitatorToken);
    const shown = await callFor<Shown>(server.url, `/api/sessions/${code}`);
    expect(shown).toMatchObject({
      code,
      title: 'Autumn workshop',
      phase: 'lobby',
      scenario: { id: 'mission-to-mars' },
    });
    expect(shown.teams[0]?.roles.map(({ kind }) => kind)).toEqual(Array<string>(9).fill('free'));
  });

  it('is shown to whoever has the code, in any spelling of it, and nothing secret with it', async () => {
    const session = await createSession(server.url);
    await takeSeat(server.url, session, { nickname: 'Ada', roleId: 'desk' });
    const spelled = `${session.code.slice(0, 3).toLowerCase()}-${session.code.slice(3)}`;
    const answer = await call<Shown>(server.url, `/api/sessions/${spelled}`);
    expect(answer.body.teams[0]?.roles.find(({ roleId }) => roleId === 'desk')?.kind).toBe('taken');
    for (const secret of ['oken', 'hash', 'seed', session.facilitatorToken]) expect(answer.text).not.toContain(secret);
  });

  it('is controlled by its facilitator alone, all teams or one', async () => {
    const session = await createSession(server.url, { teams: 2 });
    const path = `/api/sessions/${session.code}/control`;
    const body = { action: 'start' };
    const screenToken = tokenIn(session.links.screen);
    for (const bearer of [undefined, 'x', screenToken]) {
      const refused = await call(server.url, path, { body, ...(bearer === undefined ? {} : { bearer }) });
      expect(refused.status).toBe(401);
    }
    await control(server.url, session, { action: 'start', teamId: 't2' });
    const shown = await callFor<Shown>(server.url, `/api/sessions/${session.code}`);
    expect([shown.phase, ...shown.teams.map(({ phase }) => phase)]).toEqual(['lobby', 'lobby', 'briefing']);
    const all = await control(server.url, session, { action: 'start' });
    expect(all).toMatchObject({
      teams: [
        { teamId: 't1', accepted: true },
        { teamId: 't2', accepted: true },
      ],
    });
    await control(server.url, session, { action: 'message', from: 'Flight', text: 'Hello', roleId: 'desk' });
    await control(server.url, session, { action: 'nextPhase', teamId: 't1' });
    const [stream] = (await server.sessions.find(session.code)).scenario.streams;
    await control(server.url, session, { action: 'inject', teamId: 't1', streamId: stream?.id, count: 2 });
    const bad = await call<ProblemBody>(server.url, path, {
      body: { action: 'speed', perMille: 1 },
      bearer: session.facilitatorToken,
    });
    expect([bad.status, bad.body.code]).toEqual([409, 'badPayload']);
    for (const wrong of [{}, { action: 'explode' }, { action: 'start', teamId: 7 }]) {
      expect((await call(server.url, path, { body: wrong, bearer: session.facilitatorToken })).status).toBe(400);
    }
    const nobody = await call(server.url, path, {
      body: { action: 'pause', teamId: 't9' },
      bearer: session.facilitatorToken,
    });
    expect(nobody.status).toBe(404);
  });

  it('brings its facilitator’s message to the role it is for, and nobody else', async () => {
    const session = await createSession(server.url);
    const join = async (roleId: string) => {
      const seat = await takeSeat(server.url, session, { roleId });
      return joinTeam(seat, { seatToken: seat.seatToken });
    };
    const [desk, dev] = await Promise.all([join('desk'), join('appDev')]);
    await control(server.url, session, {
      action: 'message',
      from: 'Flight',
      text: 'Look at the relay',
      roleId: 'desk',
    });
    await expect
      .poll(() => desk.events.map(({ name, from, text }) => [name, from, text]))
      .toContainEqual(['messageSent', 'Flight', 'Look at the relay']);
    expect(dev.events).toEqual([]);
    for (const client of [desk, dev]) client.cut();
  });

  it('names who speaks in the story in the language of each player', async () => {
    const session = await createSession(server.url);
    const seats = await Promise.all(
      ['en', 'de'].map((language, index) =>
        takeSeat(server.url, session, { roleId: ['desk', 'appDev'][index] ?? '', language }),
      ),
    );
    const players = await Promise.all(seats.map((seat) => joinTeam(seat, { seatToken: seat.seatToken })));
    for (const action of ['start', 'nextPhase']) await control(server.url, session, { action });
    await control(server.url, session, { action: 'speed', perMille: 8000 });
    const senders = (): (string | undefined)[] =>
      players.map(({ events }) => events.find(({ name }) => name === 'messageSent')?.from);
    await expect.poll(senders, { timeout: 10_000 }).toEqual(['The board', 'Der Vorstand']);
    for (const client of players) client.cut();
  });

  it('is reported as JSON, CSV and a page, with the figures of the rounds that are over', async () => {
    const session = await createSession(server.url, { title: '=1+1<script>' });
    await control(server.url, session, { action: 'start' });
    await control(server.url, session, { action: 'speed', perMille: 64_000 });
    await control(server.url, session, { action: 'nextPhase' });
    await expect
      .poll(async () => (await callFor<Shown>(server.url, `/api/sessions/${session.code}`)).phase, {
        timeout: 20_000,
        interval: 200,
      })
      .toBe('review');
    const path = `/api/sessions/${session.code}/report`;
    const bearer = session.facilitatorToken;
    expect((await call(server.url, path)).status).toBe(401);
    const report = await callFor<{ teams: { rounds: { metrics: Record<string, number> }[] }[] }>(server.url, path, {
      bearer,
    });
    const revenue = report.teams[0]?.rounds[0]?.metrics['revenueCents'];
    expect(revenue).toBeGreaterThan(0);
    const csv = await call(server.url, `${path}?format=csv`, { bearer });
    expect(csv.text.split('\r\n')[0]).toBe('team,teamName,round,section,item,measure,value');
    expect(csv.text).toContain(`t1,Bora,1,metric,,revenueCents,${String(revenue)}\r\n`);
    const page = await call(server.url, `${path}?format=html&language=de`, { bearer });
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.text).toContain(`<td class="number">${wordingIn('de').metric('revenueCents', revenue ?? 0)}</td>`);
    expect(page.text).toContain('Runde 1');
    expect(page.text).not.toContain('<script>');
    expect((await call(server.url, `${path}?format=pdf`, { bearer })).status).toBe(400);
  });

  it('is erased with everything in it, and those who are in it are told', async () => {
    const session = await createSession(server.url);
    const seat = await takeSeat(server.url, session, { nickname: 'Ada', roleId: 'desk' });
    const ada = await joinTeam(seat, { seatToken: seat.seatToken });
    const path = `/api/sessions/${session.code}`;
    const answer = await call(server.url, path, { method: 'DELETE', bearer: session.facilitatorToken });
    expect(answer.status).toBe(204);
    await expect.poll(() => ada.closeCode()).toBe(4103);
    expect((await call(server.url, path)).status).toBe(404);
    expect((await call(server.url, `${path}/teams/t1/seat`, { body: { seatToken: seat.seatToken } })).status).toBe(404);
    expect(await server.store.readSeats({ code: session.code, teamId: 't1' })).toEqual([]);
  });
});

describe('what is refused', () => {
  it.each([
    ['no scenario', {}, 400],
    ['an unknown scenario', { scenario: 'nothing-like-it' }, 400],
    ['a path as scenario', { scenario: '../package' }, 400],
    ['too many teams', { scenario: 'mission-to-mars', teams: 1000 }, 400],
    ['a key too many', { scenario: 'mission-to-mars', admin: true }, 400],
    ['a body that is no JSON', '{"scenario":', 400],
    ['a body that is too large', { scenario: 'x'.repeat(HTTP_LIMITS.jsonBytesMax) }, 413],
  ])('a session with %s is a problem document', async (_what, body, status) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await call<ProblemBody>(server.url, '/api/sessions', { body, headers });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ status });
    expect(answer.text).not.toMatch(/at .*\.ts|node_modules/);
  });

  it('an unknown code, a malformed one and an unknown address look alike', async () => {
    const answers = await Promise.all(
      ['ZZZZZZ', 'x', 'a'.repeat(300), '%00', '..%2f..', "' OR 1=1"].map((code) =>
        call(server.url, `/api/sessions/${code}`),
      ),
    );
    answers.push(await call(server.url, '/api/nothing'));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });
});
