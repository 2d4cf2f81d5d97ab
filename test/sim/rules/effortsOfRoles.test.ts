// Rule IM4: an effect on the efforts of one role reaches what that role really does.
import { describe, expect, it } from 'vitest';
import { entryOf, type TinyOptions } from '../../support/tinyScenario.ts';
import { activate } from '../activate.ts';
import { toStep } from '../leaking.ts';
import { give, inRound, make, stopPulling, theOnly } from '../playing.ts';

describe('an effect on the efforts of one role', () => {
  const ofRole = (role: string): TinyOptions => ({
    edit: ({ improvements, routes }) => {
      entryOf(improvements, 'scaleEffort').effects = [
        { kind: 'scaleEffort', activity: 'handle', role, factorPerMille: 500 },
      ];
      entryOf(entryOf(routes, 'request').steps, 'serve').effortLaw = 'constant';
      entryOf(entryOf(routes, 'toil').steps, 'toil').effortLaw = 'constant';
    },
  });

  it('[IM4] reaches the steps that the role does because the work starts with it', () => {
    const game = inRound(ofRole('desk'));
    activate(game, 'scaleEffort');
    expect([make(game, 'requests').stepEffortMilli, make(game, 'chores').stepEffortMilli]).toEqual([1000, 2000]);
  });

  it('[IM4] reaches the steps that the role does because it has the skill', () => {
    const effort = (role: string): number => {
      const game = inRound({
        hazards: { leak: 1_000_000 },
        edit: ({ improvements, routes }) => {
          entryOf(improvements, 'scaleEffort').effects = [
            { kind: 'scaleEffort', activity: 'diagnose', role, factorPerMille: 500 },
          ];
          entryOf(entryOf(routes, 'incident').steps, 'diagnose').effortLaw = 'constant';
        },
      });
      stopPulling(game, 'desk', 'ops');
      activate(game, 'scaleEffort');
      const incident = theOnly(game, 'incident');
      give(game, 'desk', 'pullWork', { workId: incident.id });
      toStep(game, incident, 'diagnose');
      return incident.stepEffortMilli;
    };
    expect([effort('ops'), effort('dev')]).toEqual([1000, 2000]);
  });
});
