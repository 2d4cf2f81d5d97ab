// Figures over HTTP: who is told what at each step of a review, and what never: rounds that run, other teams, others' bookmarks.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FiguresAnswer, WorkAnswer } from '../../../shared/wire/answers/figures.ts';
import {
  type Answer,
  call,
  callFor,
  control,
  type CreatedSession,
  createSession,
  takeSeat,
  tokenIn,
} from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

const HOURS = 40;
const READERS = ['facilitator', 'screen', 'seat'] as const;

let server: TestServer;
let session: CreatedSession;
let tokens: Record<(typeof READERS)[number] | 'other', string>;
/** What each reader was told at each step of the review, from the running round on. */
const told: Record<string, Record<(typeof READERS)[number], FiguresAnswer>> = {};

const pathOf = (rest: string): string => `/api/sessions/${session.code}/teams/t1/${rest}`;
const ask = (rest: string, bearer: string): Promise<Answer<FiguresAnswer>> =>
  call<FiguresAnswer>(server.url, pathOf(rest), { bearer });
const order = (body: Record<string, unknown>) => control(server.url, session, { ...body, teamId: 't1' });

async function askAll(rest = 'figures'): Promise<Record<(typeof READERS)[number], FiguresAnswer>> {
  const answers = await Promise.all(READERS.map(async (name) => [name, (await ask(rest, tokens[name])).body] as const));
  return Object.fromEntries(answers) as Record<(typeof READERS)[number], FiguresAnswer>;
}

beforeAll(async () => {
  server = await startTestServer({ speed: 30 });
  session = await createSession(server.url, { scenario: 'first-flight', botStyle: 'reactive', teams: 2 });
  const [own, other] = [await takeSeat(server.url, session, {}), await takeSeat(server.url, session, {}, 't2')];
  tokens = {
    facilitator: session.facilitatorToken,
    screen: tokenIn(session.links.screen),
    seat: own.seatToken,
    other: other.seatToken,
  };
  for (const action of ['start', 'nextPhase']) await order({ action });
  const overview = `/api/sessions/${session.code}/overview`;
  const hours = async (): Promise<number> =>
    (await callFor<{ teams: { roundTick: number }[] }>(server.url, overview, { bearer: tokens.facilitator })).teams[0]
      ?.roundTick ?? 0;
  await vi.waitUntil(async () => (await hours()) > HOURS, { timeout: 20_000, interval: 100 });
  await order({ action: 'bookmark', text: 'Here they stopped to talk' });
  told['running'] = await askAll();
  await order({ action: 'nextPhase' });
  for (const step of [0, 1, 2, 3]) {
    if (step > 0) await order({ action: 'reveal', step });
    told[`step ${step}`] = await askAll();
  }
});
afterAll(() => server.end());

describe('the figures of a team', () => {
  it.each(['running', 'step 0', 'step 1'])(
    'are not told to seats and the big screen while causes are closed: %s',
    (when) => {
      for (const reader of ['seat', 'screen'] as const) {
        const { rounds, figures, moments, names } = told[when]?.[reader] ?? { rounds: [0] };
        expect({ rounds, figures, moments, works: names?.works }).toEqual({
          rounds: [],
          figures: {},
          moments: [],
          works: {},
        });
      }
    },
  );

  it('of a running round are told to nobody', () => {
    expect(told['running']?.facilitator).toMatchObject({ rounds: [], figures: {}, moments: [] });
  });

  it('are told to all once causes are open; moments one step later', () => {
    for (const reader of ['seat', 'screen'] as const) {
      const [causes, all] = [told['step 2']?.[reader], told['step 3']?.[reader]];
      const { conceptMap, ...others } = told['step 2']?.facilitator.figures ?? {};
      expect(conceptMap?.concepts.length).toBeGreaterThan(10);
      expect(causes?.figures).toEqual(others);
      expect(all?.figures.conceptMap).toEqual(conceptMap);
      expect(causes).toMatchObject({ rounds: [1], round: 1, moments: [] });
      expect(all?.moments).toEqual(told['step 3']?.facilitator.moments);
    }
    expect(told['step 0']?.facilitator.moments.length).toBe(told['step 3']?.seat.moments.length);
  });

  it('add up, and name all that they speak of', () => {
    const { figures, names, spans, roundTicks } = told['step 3']?.seat ?? {};
    const { valueFlow, timeline, roleLoad, ageingWork } = figures ?? {};
    expect((valueFlow?.realisedCents ?? 0) + (valueFlow?.leakedCents ?? 0)).toBe(valueFlow?.potentialCents);
    const days = timeline?.days ?? [];
    expect(days.reduce((sum, day) => sum + day.realisedCents, 0)).toBe(valueFlow?.realisedCents);
    expect(days.reduce((sum, day) => sum + day.potentialCents, 0)).toBe(valueFlow?.potentialCents);
    expect(spans).toEqual([{ round: 1, fromTick: 0, toTick: roundTicks }]);
    expect(roleLoad?.roles.filter(({ roleId }) => names?.roles[roleId] === undefined)).toEqual([]);
    expect(ageingWork?.points.filter(({ workId }) => names?.works[workId] === undefined)).toEqual([]);
  });

  it('keep the bookmarks of facilitators to them', () => {
    expect(told['step 3']?.facilitator.bookmarks).toMatchObject([{ round: 1, text: 'Here they stopped to talk' }]);
    for (const reader of ['seat', 'screen'] as const) expect(told['step 3']?.[reader].bookmarks).toEqual([]);
  });

  it('are for those who belong to the team', async () => {
    for (const bearer of [tokens.other, 'x'.repeat(22)]) {
      expect((await ask('figures', bearer)).status).toBe(401);
      expect((await ask('works/f1', bearer)).status).toBe(401);
    }
    const nowhere = `/api/sessions/${session.code}/teams/t9/figures`;
    expect((await call(server.url, nowhere, { bearer: tokens.facilitator })).status).toBe(404);
  });

  it('speak the wished language, of one round or all, and of no more than is asked for', async () => {
    const { body: german } = await ask('figures?round=0&language=de', tokens.seat);
    expect(german.round).toBe(0);
    const { body: two } = await ask('figures?only=effort,valueFlow,nothing', tokens.seat);
    expect(Object.keys(two.figures).sort()).toEqual(['effort', 'valueFlow']);
    expect(german.names.roles).not.toEqual(told['step 3']?.seat.names.roles);
  });
});

describe('the story of one piece of work', () => {
  it('is told as soon as causes are open, to the cent', async () => {
    const top = told['step 3']?.seat.figures.valueFlow?.groups.flatMap((group) => group.top) ?? [];
    const workId = top.find(({ causeKind }) => causeKind === 'feature')?.causeId ?? '';
    const { body } = await call<WorkAnswer>(server.url, pathOf(`works/${workId}`), { bearer: tokens.seat });
    expect(body.story.leaks.reduce((sum, { cents }) => sum + cents, 0)).toBe(body.story.lostCents);
    expect(body.names.works[workId]?.type).toBe('feature');
    expect((await ask('works/nothing', tokens.seat)).status).toBe(404);
    await order({ action: 'reveal', step: 1 });
    expect((await ask(`works/${workId}`, tokens.seat)).status).toBe(404);
    expect((await ask(`works/${workId}`, tokens.facilitator)).status).toBe(200);
  });
});
