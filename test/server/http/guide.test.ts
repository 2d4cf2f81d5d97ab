// The facilitator's guide over HTTP: whole, in the wished language, and for facilitators only.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Guide } from '../../../shared/wire/answers/guide.ts';
import { call, callFor, createSession, type CreatedSession } from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

let server: TestServer;
let session: CreatedSession;

beforeAll(async () => {
  server = await startTestServer();
  session = await createSession(server.url, { scenario: 'mission-to-mars' });
});
afterAll(() => server.end());

const guideIn = (language: string): Promise<Guide> =>
  callFor<Guide>(server.url, `/api/sessions/${session.code}/guide?language=${language}`, {
    bearer: session.facilitatorToken,
  });

it('holds the agenda, every round, the injects and a card for every role', async () => {
  const guide = await guideIn('en');
  expect(guide.rounds).toHaveLength(4);
  expect(guide.roles).toHaveLength(9);
  expect(guide.agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(guide.scenario.minutes);
  expect(guide.injects.length).toBeGreaterThan(2);
  // Texts, not their keys.
  const texts = [
    ...guide.rounds.flatMap((round) => [round.title, ...round.ask, ...round.goals.map(({ title }) => title)]),
    ...guide.roles.flatMap((role) => [role.title, role.briefing, ...role.hands, ...role.skills]),
    ...guide.injects.flatMap(({ title, note }) => [title, note]),
    ...guide.mistakes,
  ];
  expect(texts.filter((text) => text === '' || /^(rounds|roles|skills|facilitation)\./.test(text))).toEqual([]);
});

it('speaks the wished language', async () => {
  const [english, german] = [await guideIn('en'), await guideIn('de')];
  expect(german.rounds[0]?.story).not.toBe(english.rounds[0]?.story);
  expect(german.roles.map(({ roleId }) => roleId)).toEqual(english.roles.map(({ roleId }) => roleId));
});

it('is not for players, nor for the big screen', async () => {
  const screenToken = new URLSearchParams(new URL(session.links.screen).hash.slice(1)).get('token') ?? '';
  for (const bearer of ['x'.repeat(22), screenToken])
    expect((await call(server.url, `/api/sessions/${session.code}/guide`, { bearer })).status).toBe(401);
});
