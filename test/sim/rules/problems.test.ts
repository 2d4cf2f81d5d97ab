// Rules PR: latent problems, investigations, known errors and fixes.
import { describe, expect, it } from 'vitest';
import type { Game, WorkItem } from '../../../shared/sim/state.ts';
import { entryOf, type TinyOptions } from '../../support/tinyScenario.ts';
import { activate } from '../activate.ts';
import { incidentOf, leaking, toStep } from '../leaking.ts';
import {
  give,
  inRound,
  isOpen,
  known,
  make,
  openOf,
  outcomeOf,
  pass,
  passUntil,
  problemOf,
  startPulling,
  stopPulling,
  theOnly,
} from '../playing.ts';

/** The leak strikes in every tick. */
const pouring: TinyOptions = {
  hazards: { leak: 1_000_000 },
  edit: ({ services }) => void (entryOf(services, 'store').debtPerMille = 350),
};

/** An investigation of the leak is open, and nothing drips any more. */
function investigated(options: TinyOptions = {}): { game: Game; problem: WorkItem } {
  const { game, incident } = leaking(options);
  stopPulling(game, 'ops');
  toStep(game, incident, 'diagnose');
  give(game, 'ops', 'openProblem', { workId: incident.id });
  return { game, problem: theOnly(game, 'problem') };
}

describe('latent problems', () => {
  it('[PR1] cause an incident with their hazard per tick', () => {
    const counts = [0, 100_000, 1_000_000].map((leak) => {
      const game = inRound({ ...pouring, lengthTicks: 400, hazards: { leak } });
      pass(game, 399);
      return problemOf(game, 'leak').occurrences;
    });
    expect([counts[0], counts[2]]).toEqual([0, 399]);
    expect(Math.abs((counts[1] ?? 0) - 40)).toBeLessThan(16);
  });

  it('[PR1] strike more often the more debt their service has', () => {
    const counts = [0, 350, 1000].map((debt) => {
      const game = inRound({
        lengthTicks: 2000,
        hazards: { leak: 100_000 },
        edit: ({ services }) => void (entryOf(services, 'store').debtPerMille = debt),
      });
      for (let tick = 0; tick < 1999; tick++) pass(game, 1);
      return problemOf(game, 'leak').occurrences;
    });
    expect(Math.abs((counts[1] ?? 0) - 200)).toBeLessThan(40);
    expect(counts[0]).toBeLessThan(counts[1] ?? 0);
    expect(counts[2]).toBeGreaterThan((counts[1] ?? 0) * 1.2);
  });

  it('[PR1] [PR4] have at most one open incident; a further occurrence raises its impact', () => {
    const game = inRound(pouring);
    stopPulling(game);
    pass(game, 5);
    const incident = theOnly(game, 'incident');
    expect(incidentOf(incident)).toMatchObject({ origin: 'problem', neededSkill: 'platform', occurrences: 5 });
    // Ten per cent of the impact for each.
    expect(incidentOf(incident).impactPerMille).toBe(300 + 4 * 30);
    pass(game, 60);
    expect(incidentOf(theOnly(game, 'incident')).impactPerMille).toBe(1000);
  });

  it('[PR4] strike anew when their incident is over', () => {
    const game = inRound(pouring);
    pass(game, 1);
    const first = theOnly(game, 'incident');
    passUntil(game, () => !isOpen(game, first));
    pass(game, 1);
    expect(theOnly(game, 'incident').id).not.toBe(first.id);
  });

  it('[PR7] carry the hours and cents of their incidents', () => {
    const { game, incident } = leaking();
    const leak = problemOf(game, 'leak');
    passUntil(game, () => !isOpen(game, incident));
    const closed = known(
      game.state.closed.find((item) => item.id === incident.id),
      'the incident',
    );
    expect(leak.costMilliHours).toBe(closed.workedMilli);
    const leaked = game.state.ledger.rows.filter((row) => row.cause === `incident:${incident.id}`);
    expect(leak.costCents).toBe(leaked.reduce((sum, row) => sum + row.cents, 0));
    expect(leak.costCents).toBeGreaterThan(1000);
  });
});

describe('investigations', () => {
  it('[PR2] go to the role with the skill, and make the cause a suspect', () => {
    const { game, problem } = investigated();
    expect(problem).toMatchObject({ roleId: 'ops', aboutId: problemOf(game, 'leak').id, serviceId: 'store' });
    expect(problemOf(game, 'leak')).toMatchObject({ stage: 'suspected', workId: problem.id });
  });

  it('[PR2] make a known error, and an insight of the cause for the finder', () => {
    const { game, problem } = investigated();
    startPulling(game, 'ops');
    toStep(game, problem, 'fix');
    expect(problemOf(game, 'leak').stage).toBe('known');
    expect(game.state.insights).toMatchObject([
      { kind: 'cause', roleId: 'ops', textKey: 'problems.leak.cause', isShared: false },
    ]);
  });

  it('[PR2] move only where the skill is, or in a swarm that has it', () => {
    const { game, problem } = investigated();
    give(game, 'ops', 'passWork', { workId: problem.id, roleId: 'dev' });
    const before = problem.remainingMilli;
    pass(game, 5);
    expect([problem.status, problem.remainingMilli]).toEqual(['working', before]);
    give(game, 'dev', 'callSwarm', { workId: problem.id });
    pass(game, 2);
    expect(problem.remainingMilli).toBe(before);
    give(game, 'ops', 'pullWork', { workId: problem.id });
    pass(game, 1);
    expect(problem.remainingMilli).toBeLessThan(before);
  });

  it('[PR2] are limited, and the limit is raised by problem management', () => {
    const game = inRound({ hazards: { leak: 1_000_000, bug: 1_000_000 } });
    activate(game, 'raiseProblemLimit');
    stopPulling(game, 'ops', 'dev');
    give(game, 'desk', 'pinWork', { what: 'type:incident' });
    passUntil(game, () => openOf(game, 'incident').length === 2);
    const incidents = openOf(game, 'incident');
    passUntil(game, () => incidents.every((item) => incidentOf(item).isTriaged));
    for (const { id } of incidents) give(game, 'ops', 'openProblem', { workId: id });
    expect(openOf(game, 'problem').length).toBe(2);
  });

  it('[PR3] are not needed with a known-error practice, for a cause that was seen often enough', () => {
    const game = inRound(pouring);
    activate(game, 'learnKnownErrors');
    const leak = problemOf(game, 'leak');
    passUntil(game, () => leak.stage === 'known');
    expect(leak.occurrences).toBeGreaterThanOrEqual(2);
    const without = inRound(pouring);
    pass(without, 60);
    expect(problemOf(without, 'leak')).toMatchObject({ stage: 'hidden' });
    expect(problemOf(without, 'leak').occurrences).toBeGreaterThan(10);
  });
});

describe('fixes', () => {
  it('[PR5] of structural problems cost thrice while their service has more than 200 per mille of debt', () => {
    const efforts = [
      [true, 201],
      [true, 200],
      [false, 201],
    ].map(([isStructural, debtPerMille]) => {
      const { game, problem } = investigated({
        edit({ problems, services }) {
          entryOf(problems, 'leak').isStructural = isStructural === true;
          entryOf(services, 'store').debtPerMille = Number(debtPerMille);
        },
      });
      startPulling(game, 'ops');
      toStep(game, problem, 'fix');
      return problem.stepEffortMilli;
    });
    expect(efforts[0]).toBe(3 * (efforts[1] ?? 0));
    expect(efforts[2]).toBe(efforts[1]);
  });

  it('[PR7] that are deployed end the problem and its open incident', () => {
    const { game, problem } = investigated();
    const [incident] = openOf(game, 'incident');
    give(game, 'ops', 'parkWork', { workId: incident?.id });
    startPulling(game, 'ops');
    passUntil(game, () => !isOpen(game, problem));
    expect(outcomeOf(game, problem)).toBe('done');
    expect(problemOf(game, 'leak')).toMatchObject({ stage: 'fixed', workId: '', openIncidentId: '' });
    expect(outcomeOf(game, known(incident, 'incident'))).toBe('resolved');
    problemOf(game, 'leak').hazardPerMillion = 1_000_000;
    pass(game, 10);
    expect(openOf(game, 'incident')).toEqual([]);
  });

  it('[IN7] keep a worked-around incident from coming back', () => {
    const { game, problem } = investigated({
      lengthTicks: 200,
      edit({ incidents }) {
        Object.assign(incidents.workaround, { returnPerMille: 1000, lastsTicks: 100 });
      },
    });
    give(game, 'ops', 'applyWorkaround', { workId: theOnly(game, 'incident').id });
    startPulling(game, 'ops');
    passUntil(game, () => !isOpen(game, problem));
    passUntil(game, () => game.state.residues.length === 0);
    pass(game, 2);
    expect(openOf(game, 'incident')).toEqual([]);
  });

  it('[PR6] that were released leave a new latent problem with some probability, none at 0', () => {
    const born = [0, 500, 1000].map((newProblemPerMille) => {
      const game = inRound({ edit: ({ changes }) => void (changes.newProblemPerMille = newProblemPerMille) });
      const feature = make(game, 'features');
      passUntil(game, () => !isOpen(game, feature));
      return game.state.problems.some((problem) => problem.specId === 'rust');
    });
    expect([born[0], born[2]]).toEqual([false, true]);
  });

  it('[PR6] that were released untested leave one twice as often', () => {
    const born = [false, true].map((isUntested) => {
      let count = 0;
      for (let seed = 1; seed <= 60; seed++) {
        const game = inRound({ edit: ({ changes }) => void (changes.newProblemPerMille = 250) }, seed);
        const feature = make(game, 'features');
        if (isUntested) toStep(game, feature, 'build');
        if (isUntested) give(game, 'dev', 'skipTests', { workId: feature.id });
        passUntil(game, () => !isOpen(game, feature));
        if (game.state.problems.some((problem) => problem.specId === 'rust')) count++;
      }
      return count;
    });
    expect(born[0]).toBeGreaterThan(6);
    expect(born[1]).toBeGreaterThan(1.4 * (born[0] ?? 0));
  });
});
