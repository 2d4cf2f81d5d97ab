// Rules IM14, IM15: improvements that prevent, and that teach.
import { describe, expect, it } from 'vitest';
import { recomputeModifiers } from '../../../shared/sim/effects/recompute.ts';
import { viewPublic } from '../../../shared/sim/views/index.ts';
import { hasSkill } from '../../../shared/sim/work/skills.ts';
import { entryOf, type TinyOptions } from '../../support/tinyScenario.ts';
import { activate } from '../activate.ts';
import { incidentOf, toStep } from '../leaking.ts';
import { breakService, inRound, pass, passUntil, problemOf, stepIdOf } from '../playing.ts';

describe('prevention', () => {
  const preventing = (factorPerMille: number, service?: string): TinyOptions => ({
    hazards: { leak: 500_000, bug: 500_000 },
    lengthTicks: 400,
    edit({ improvements }) {
      entryOf(improvements, 'lowerHazard').effects = [
        { kind: 'lowerHazard', factorPerMille, ...(service === undefined ? {} : { service }) },
      ];
    },
  });

  it('[IM14] lowers the hazard of one service, or of all, by its factor', () => {
    const struck = [preventing(1000), preventing(200), preventing(200, 'shop')].map((options) => {
      const game = inRound(options);
      activate(game, 'lowerHazard');
      const before = [problemOf(game, 'leak').occurrences, problemOf(game, 'bug').occurrences];
      pass(game, 300);
      return [problemOf(game, 'leak'), problemOf(game, 'bug')].map(
        ({ occurrences }, position) => occurrences - (before[position] ?? 0),
      );
    });
    const [[leak = 0, bug = 0] = [], all = [], one = []] = struck;
    for (const [position, usual] of [leak, bug].entries()) {
      expect(all[position]).toBeGreaterThan(usual * 0.1);
      expect(all[position]).toBeLessThan(usual * 0.35);
    }
    expect(one[0]).toBe(leak);
    expect(one[1]).toBe(all[1]);
  });

  it('[IM14] strikes in some of the same hours, and in no others', () => {
    const [usual, lower] = [preventing(1000), preventing(500)].map((options) => {
      const game = inRound(options);
      activate(game, 'lowerHazard');
      const hours: number[] = [];
      for (let tick = 0; tick < 100; tick++) {
        const before = problemOf(game, 'leak').occurrences;
        pass(game, 1);
        if (problemOf(game, 'leak').occurrences > before) hours.push(game.state.tick);
      }
      return hours;
    });
    expect(lower?.length).toBeGreaterThan(5);
    expect(lower?.every((tick) => usual?.includes(tick))).toBe(true);
  });
});

describe('a skill that was taught', () => {
  const alwaysToOps: TinyOptions = {
    edit({ incidents, problems }) {
      incidents.guessPerMille = 0;
      for (const problem of problems) problem.skill = problem.id === 'bug' ? 'code' : 'platform';
    },
  };

  it('[IM15] lets its hands get on where it is needed', () => {
    const ends = [false, true].map((isTaught) => {
      const game = inRound(alwaysToOps);
      if (isTaught) activate(game, 'grantSkill');
      const incident = breakService(game, 'shop', 200);
      Object.assign(incidentOf(incident), { neededSkill: 'code' });
      toStep(game, incident, 'diagnose');
      expect(incident.roleId).toBe('ops');
      passUntil(game, () => stepIdOf(game, incident) !== 'diagnose' || incident.status === 'closed');
      return stepIdOf(game, incident);
    });
    expect(ends).toEqual(['triage', 'resolve']);
  });

  it('[IM15] is seen by all, and forgotten under half strength', () => {
    const game = inRound();
    activate(game, 'grantSkill');
    const skills = (): string | undefined => viewPublic(game).roles['ops']?.skillKeys;
    expect([skills(), hasSkill(game, 'ops', 'code')]).toEqual(['skills.platform.title skills.code.title', true]);
    entryOf(game.state.improvements, 'grantSkill').strengthPerMille = 499;
    recomputeModifiers(game);
    expect([skills(), hasSkill(game, 'ops', 'code')]).toEqual(['skills.platform.title', false]);
  });
});
