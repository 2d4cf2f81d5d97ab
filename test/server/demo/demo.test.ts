// A session that plays itself from lobby to debrief, and starts again: what a stand at a conference shows.
import { afterEach, describe, expect, it } from 'vitest';
import { type DemoStep, DEMO_SPEED_PER_MILLE, nextDemoStep } from '../../../server/demo/demoPlan.ts';
import { readDemoWish } from '../../../server/demo/readDemoWish.ts';
import { call } from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

const usual = { phase: 'review', revealStep: 0, speedPerMille: DEMO_SPEED_PER_MILLE, isPrepared: false } as const;
const nextPhase: DemoStep = { do: 'order', command: { type: 'nextPhase' } };

describe('the plan of a demonstration', () => {
  it('opens the review step by step before it goes on', () => {
    const steps = [0, 1, 2, 3].map((revealStep) => nextDemoStep({ ...usual, revealStep, shownMs: 60_000 }));
    expect(steps.slice(0, 3)).toEqual([1, 2, 3].map((step) => ({ do: 'order', command: { type: 'reveal', step } })));
    expect(steps[3]).toEqual(nextPhase);
  });

  it('lets every part stay long enough to be read', () => {
    expect(nextDemoStep({ ...usual, shownMs: 3000 })).toEqual({ do: 'wait' });
  });

  it('lets bots choose once, half-way through the improve phase', () => {
    const improve = { ...usual, phase: 'improve', shownMs: 8000 } as const;
    expect(nextDemoStep(improve)).toEqual({ do: 'prepare' });
    expect(nextDemoStep({ ...improve, isPrepared: true })).toEqual({ do: 'wait' });
    expect(nextDemoStep({ ...improve, isPrepared: true, shownMs: 60_000 })).toEqual(nextPhase);
  });

  it('leaves a running round to its clock, at high speed', () => {
    const running = { ...usual, phase: 'running', shownMs: 1e9 } as const;
    expect(nextDemoStep(running)).toEqual({ do: 'wait' });
    expect(nextDemoStep({ ...running, speedPerMille: 1000 })).toEqual({
      do: 'order',
      command: { type: 'setSpeed', speedPerMille: DEMO_SPEED_PER_MILLE },
    });
  });
});

describe('the command line of a demonstration', () => {
  it('takes the flagship where no scenario is named', () => {
    expect(readDemoWish([])).toBeNull();
    expect(readDemoWish(['--demo'])?.id).toBe('mission-to-mars');
    expect(readDemoWish(['--demo', 'first-flight'])?.id).toBe('first-flight');
  });

  it.each([
    [['--dmeo'], /found the argument "--dmeo", expected nothing or --demo/],
    [['--demo', 'no-such'], /no-such/],
    [['--demo', 'first-flight', 'x'], /found "x" after --demo, expected at most one scenario/],
  ])('refuses %s', (args, message) => {
    expect(() => readDemoWish(args)).toThrow(message);
  });
});

describe('a demonstration on a server', () => {
  let server: TestServer | null = null;
  afterEach(() => server?.end());

  it('plays a session by itself, with improvements chosen, and its big screen is found at /demo', async () => {
    const scenario = readDemoWish(['--demo', 'first-flight']);
    if (scenario === null) throw new Error('no scenario');
    server = await startTestServer({ demoScenario: scenario, speed: 40 });
    const { url, teams } = server;
    const state = () => teams.all()[0]?.team.play.game.state;
    await expect.poll(() => state()?.round, { timeout: 30_000 }).toBe(2);
    expect(state()?.improvements.some((improvement) => improvement.state !== 'offered')).toBe(true);
    const answer = await fetch(`${url}/demo`, { redirect: 'manual' });
    expect(answer.status).toBe(302);
    const code = teams.all()[0]?.team.key.code ?? '';
    expect(answer.headers.get('location')).toMatch(new RegExp(`^/screen#code=${code}&token=[^&]+&demo=yes$`));
  }, 40_000);

  it('is nowhere on a usual server', async () => {
    server = await startTestServer();
    expect((await call(server.url, '/demo')).status).toBe(404);
  });
});
