// The concepts of a session over HTTP: terms of every vocabulary, in the wished language, for whoever knows the code.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { requireScenario } from '../../../server/lab/readScenario.ts';
import type { Concepts } from '../../../server/report/buildConcepts.ts';
import { call, callFor, createSession, type CreatedSession } from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

let server: TestServer;
let session: CreatedSession;

beforeAll(async () => {
  server = await startTestServer();
  session = await createSession(server.url, { scenario: 'mission-to-mars' });
});
afterAll(() => server.end());

const conceptsIn = (language: string): Promise<Concepts> =>
  callFor<Concepts>(server.url, `/api/sessions/${session.code}/concepts?language=${language}`);

it('gives every concept with its terms and what of the scenario it is about', async () => {
  const { vocabularies, concepts } = await conceptsIn('en');
  expect(vocabularies).toEqual(['itil4', 'itil5', 'devops', 'agile']);
  expect(concepts.find(({ id }) => id === 'problem-management')).toEqual({
    id: 'problem-management',
    terms: {
      itil4: 'Problem management',
      itil5: 'Operate: problem management',
      devops: 'Blameless post-mortem',
      agile: 'Removing impediments',
    },
    improvements: ['kedb', 'probMgmt'],
    agreements: [],
    moments: ['neglectedProblem', 'firefightingLoop'],
  });
  expect(concepts.find(({ id }) => id === 'wip-limits')).toMatchObject({
    terms: { agile: 'WIP limit' },
    agreements: ['wipLimit'],
  });
});

it('names only improvements and agreements that the scenario has', async () => {
  const { concepts } = await conceptsIn('en');
  const { improvements, agreements } = requireScenario('mission-to-mars');
  const known = new Set<string>([...improvements, ...agreements].map(({ id }) => id));
  const named = concepts.flatMap((concept) => [...concept.improvements, ...concept.agreements]);
  expect(new Set(named).size).toBe(known.size);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

it('speaks the wished language', async () => {
  const termOf = ({ concepts }: Concepts): string | undefined =>
    concepts.find(({ id }) => id === 'knowledge-management')?.terms.itil4;
  expect(termOf(await conceptsIn('de'))).toBe('Wissensmanagement');
  expect(termOf(await conceptsIn('sk'))).toBe('Riadenie znalostí');
});

it('tells nothing under a code that does not exist', async () => {
  expect((await call(server.url, '/api/sessions/222222/concepts')).status).toBe(404);
});
