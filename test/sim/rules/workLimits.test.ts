// Rule AG3: limits of columns, and that nothing is lost or stuck for good because of them.
import { describe, expect, it } from 'vitest';
import type { Game, WorkItem } from '../../../shared/sim/state.ts';
import { viewRole } from '../../../shared/sim/views/index.ts';
import { countsInColumn } from '../../../shared/sim/work/columns.ts';
import { entryOf } from '../../support/tinyScenario.ts';
import { leaking, toStep } from '../leaking.ts';
import {
  breakService,
  facilitate,
  give,
  inLobby,
  inRound,
  isOpen,
  make,
  openOf,
  pass,
  passUntil,
  startPulling,
  stepIdOf,
  stopPulling,
  theOnly,
} from '../playing.ts';

/** A feature lies in the column of building, where there is place for one. */
function full(): { game: Game; feature: WorkItem } {
  const { game } = leaking({ agreements: { wipLimit: 'one' } });
  stopPulling(game);
  startPulling(game, 'lead');
  const feature = make(game, 'features');
  passUntil(game, () => stepIdOf(game, feature) === 'build');
  stopPulling(game);
  return { game, feature };
}

describe('limits of columns', () => {
  it('[AG3] do not count shares of improvements, and do not keep them out', () => {
    const game = inLobby({ agreements: { wipLimit: 'one' } });
    facilitate(game, 'startSession');
    give(game, 'lead', 'chooseImprovement', { improvementId: 'raiseGuess', roleId: 'dev' });
    facilitate(game, 'nextPhase');
    stopPulling(game, 'desk', 'dev');
    const shares = openOf(game, 'improvement');
    expect(shares.map((item) => [item.status, countsInColumn(item)])).toEqual([
      ['waiting', false],
      ['waiting', false],
    ]);
    const feature = make(game, 'features');
    passUntil(game, () => stepIdOf(game, feature) === 'build', 20);
  });

  it('[AG3] hold for the first step of new work too: it waits in the backlog, uncounted, in its tray', () => {
    const { game, feature } = full();
    game.state.agreements.wipLimit = 'none';
    const incident = theOnly(game, 'incident');
    startPulling(game, 'desk');
    toStep(game, incident, 'diagnose');
    stopPulling(game);
    game.state.agreements.wipLimit = 'one';
    give(game, 'ops', 'openProblem', { workId: incident.id });
    const problem = theOnly(game, 'problem');
    expect([problem.status, problem.blockedBy, problem.roleId]).toEqual(['blocked', 'columnFull', 'ops']);
    expect(countsInColumn(problem)).toBe(false);
    expect(viewRole(game, 'ops').tray[problem.id]?.columnId).toBe('demand');
    pass(game, 5);
    expect(problem.blockedBy).toBe('columnFull');
    startPulling(game, 'dev', 'ops');
    passUntil(game, () => problem.status !== 'blocked');
    expect(viewRole(game, 'ops').tray[problem.id]?.columnId).toBe('work');
    expect(isOpen(game, feature)).toBe(true);
  });

  it('[AG3] let back in what has failed, though its column is full', () => {
    const game = inRound({
      agreements: { wipLimit: 'one' },
      edit: ({ services }) => void (entryOf(services, 'shop').changeFailurePerMille = 1000),
    });
    const first = make(game, 'features');
    passUntil(game, () => first.blockedBy === 'change');
    stopPulling(game, 'dev');
    const second = make(game, 'features');
    passUntil(game, () => stepIdOf(game, second) === 'build');
    passUntil(game, () => first.attempt === 1);
    expect([stepIdOf(game, first), first.status]).toEqual(['build', 'waiting']);
  });

  it('[AG3] never make two columns wait for each other', () => {
    const game = inRound({
      lengthTicks: 1500,
      agreements: { wipLimit: 'one', cadence: 'daily' },
      arrivals: { features: 300 },
      edit: ({ services }) => void (entryOf(services, 'shop').changeFailurePerMille = 600),
    });
    const released: number[] = [];
    for (let period = 0; period < 6; period++) {
      pass(game, 200);
      released.push(game.state.stats.featuresReleased);
    }
    for (const [period, count] of released.entries()) expect(count).toBeGreaterThan(released[period - 1] ?? 0);
  });

  it('[AG3] [GN3] let in what closes the risk of a manoeuvre, and a question to the Director', () => {
    const game = inRound({
      agreements: { wipLimit: 'one' },
      edit({ routes, flightPlan, incidents }) {
        for (const id of ['secure', 'escalation']) for (const step of entryOf(routes, id).steps) step.column = 'work';
        for (const manoeuvre of flightPlan.manoeuvres) for (const item of manoeuvre.riskItems) item.openPerMille = 1000;
        incidents.emergencyPerMille = 1000;
      },
    });
    stopPulling(game, 'dev');
    const feature = make(game, 'features');
    passUntil(game, () => stepIdOf(game, feature) === 'build');
    stopPulling(game, 'lead');
    startPulling(game, 'dev');
    give(game, 'dev', 'parkWork', { workId: feature.id });
    breakService(game, 'base', 300);
    passUntil(game, () => openOf(game, 'request').length > 0);
    expect(theOnly(game, 'request').status).toBe('waiting');
    passUntil(game, () => game.state.poll !== null);
    stopPulling(game);
    give(game, 'lead', 'callManoeuvre', { decision: 'hold' });
    expect(openOf(game, 'mission').map((item) => item.status)).toEqual(['waiting', 'waiting']);
  });

  it('[AG3] [DP1] let in what other work waits for', () => {
    const { game } = full();
    const [needed, waiting] = [make(game, 'features'), make(game, 'features')];
    game.index.dependants.set(needed.id, [waiting]);
    waiting.waitsForId = needed.id;
    startPulling(game, 'lead');
    passUntil(game, () => stepIdOf(game, needed) === 'build');
  });

  it('[AG3] block what would enter a full column, and let the next in as soon as there is room', () => {
    const game = inRound({ agreements: { wipLimit: 'one' } });
    stopPulling(game, 'dev');
    const [first, second] = [make(game, 'features'), make(game, 'features')];
    passUntil(game, () => second.blockedBy === 'columnFull');
    expect([stepIdOf(game, first), first.roleId, stepIdOf(game, second), second.roleId]).toEqual([
      'build',
      'dev',
      'refine',
      'lead',
    ]);
    startPulling(game, 'dev');
    const waited = passUntil(game, () => second.blockedBy === '');
    expect(waited).toBeGreaterThan(1);
    expect([stepIdOf(game, second), second.roleId]).toEqual(['build', 'dev']);
    expect(stepIdOf(game, first)).toBe('release');
  });

  it('[AG3] count what waits and what is blocked in the column', () => {
    const game = inRound({ agreements: { wipLimit: 'one' } });
    stopPulling(game, 'dev');
    const first = make(game, 'features');
    passUntil(game, () => stepIdOf(game, first) === 'build');
    give(game, 'dev', 'parkWork', { workId: first.id });
    const second = make(game, 'features');
    passUntil(game, () => second.blockedBy === 'columnFull');
    pass(game, 10);
    expect(second.blockedBy).toBe('columnFull');
  });

  it('[AG3] let incidents pass', () => {
    const game = inRound({ agreements: { wipLimit: 'one' } });
    stopPulling(game, 'dev', 'ops');
    make(game, 'features');
    passUntil(game, () => openOf(game, 'feature').some((item) => item.roleId === 'dev'));
    const incident = breakService(game, 'base', 300);
    passUntil(game, () => stepIdOf(game, incident) === 'diagnose');
  });

  it('[AG3] never limit the first and the last column', () => {
    const game = inRound({ agreements: { wipLimit: 'one' } });
    stopPulling(game);
    const items = [make(game, 'requests'), make(game, 'requests'), make(game, 'feedback')];
    expect(items.map((item) => item.status)).toEqual(['waiting', 'waiting', 'waiting']);
  });
});
