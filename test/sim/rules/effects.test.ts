// Each kind of effect changes what it says. Derived from the list of kinds, so that none is left out.
import { describe, expect, it } from 'vitest';
import type { EffectSpec } from '../../../shared/scenario/schema.ts';
import { EFFECT_KINDS } from '../../../shared/sim/effects/index.ts';
import { recomputeModifiers } from '../../../shared/sim/effects/recompute.ts';
import { ACTIVITIES_BY_NAME } from '../../../shared/sim/activities/index.ts';
import type { Game, WorkItem } from '../../../shared/sim/state.ts';
import { helpPerMille } from '../../../shared/sim/work/help.ts';
import { isOnBoard } from '../../../shared/sim/isOnBoard.ts';
import { failurePerMille } from '../../../shared/sim/changes/failure.ts';
import { entryOf, type TinyOptions } from '../../support/tinyScenario.ts';
import { activate } from '../activate.ts';
import { alwaysWrong, incidentOf, toStep } from '../leaking.ts';
import {
  breakService,
  handsOf,
  inRound,
  isOpen,
  known,
  make,
  openOf,
  pass,
  passUntil,
  problemOf,
  serviceOf,
  stepIdOf,
  stopPulling,
  theOnly,
} from '../playing.ts';

/** What is looked at, in a game where the improvement named like the kind is in force, or is not. */
interface EffectCase {
  options?: TinyOptions;
  look: (game: Game) => unknown;
  without: unknown;
  with: unknown;
}

const CASES: Record<EffectSpec['kind'], EffectCase> = {
  scaleArrivals: {
    options: { arrivals: { requests: 1000 } },
    look: (game) => arrivalsIn(game, 'requests', 10),
    without: 10,
    with: 0,
  },
  scaleEffort: {
    options: {
      edit: ({ routes }) => void (entryOf(entryOf(routes, 'feature').steps, 'build').effortLaw = 'constant'),
    },
    look: builtEffort,
    without: 4000,
    with: 2000,
  },
  scaleDelay: {
    options: {
      edit: ({ routes }) =>
        void Object.assign(entryOf(entryOf(routes, 'feature').steps, 'partner'), {
          presentPerMille: 1000,
          delayTicks: 12,
        }),
    },
    look(game) {
      const feature = make(game, 'features');
      toStep(game, feature, 'partner');
      return passUntil(game, () => feature.blockedBy !== 'delay');
    },
    without: 12,
    with: 6,
  },
  scaleNoise: {
    options: {
      arrivals: { alarms: 1000 },
      edit: ({ streams }) => void (entryOf(streams, 'alarms').noisePerMille = 1000),
    },
    look(game) {
      stopPulling(game);
      const { tick } = game.state;
      pass(game, 5);
      return openOf(game, 'event').filter((item) => item.arrivedTick >= tick).length;
    },
    without: 5,
    with: 0,
  },
  lengthenGrace: { look: (game) => make(game, 'alarms').dueTick - game.state.tick, without: 10, with: 16 },
  automateEvents: {
    options: { arrivals: { alarms: 1000 } },
    look(game) {
      const before = game.state.closed.filter((item) => item.outcome === 'automated').length;
      pass(game, 5);
      return game.state.closed.filter((item) => item.outcome === 'automated').length - before;
    },
    without: 0,
    with: 5,
  },
  scaleChangeFailure: {
    options: { edit: ({ services }) => void (entryOf(services, 'shop').changeFailurePerMille = 300) },
    look: (game) => failurePerMille(game, builtChange(game)),
    without: 300,
    with: 150,
  },
  scaleNewProblems: {
    options: { edit: ({ changes }) => void (changes.newProblemPerMille = 1000) },
    look(game) {
      const feature = make(game, 'features');
      passUntil(game, () => !isOpen(game, feature));
      return game.state.problems.length;
    },
    without: 3,
    with: 2,
  },
  lowerHazard: {
    options: {
      hazards: { leak: 1_000_000, bug: 1_000_000 },
      edit: ({ services }) => services.forEach((service) => (service.debtPerMille = 350)),
    },
    look: (game) => occurrencesIn(game, 6),
    without: [6, 6],
    with: [0, 6],
  },
  grantSkill: {
    options: { hazards: { bug: 1_000_000 } },
    look(game) {
      stopPulling(game);
      passUntil(game, () => problemOf(game, 'bug').openIncidentId !== '');
      const incident = known(game.index.work.get(problemOf(game, 'bug').openIncidentId), 'incident');
      return [canDiagnose(game, 'ops', incident), canDiagnose(game, 'desk', incident)];
    },
    without: [false, false],
    with: [true, false],
  },
  learnKnownErrors: {
    look(game) {
      const leak = problemOf(game, 'leak');
      for (let time = 0; time < 3; time++) strikeOnce(game);
      return leak.stage;
    },
    without: 'hidden',
    with: 'known',
  },
  raiseProblemLimit: {
    look: (game) => game.rules.scenario.people.problemLimit + game.state.modifiers.problemLimitMore,
    without: 1,
    with: 2,
  },
  raiseGuess: {
    options: alwaysWrong,
    look(game) {
      const incident = breakService(game, 'base', 300);
      toStep(game, incident, 'diagnose');
      return incidentOf(incident).guessedSkill === incidentOf(incident).neededSkill;
    },
    without: false,
    with: true,
  },
  easeMisrouting: {
    options: alwaysWrong,
    look(game) {
      const incident = breakService(game, 'base', 300);
      toStep(game, incident, 'diagnose');
      passUntil(game, () => stepIdOf(game, incident) !== 'diagnose');
      return stepIdOf(game, incident) === 'triage';
    },
    without: true,
    with: false,
  },
  raiseHelp: { look: (game) => helpPerMille(game), without: 0, with: 400 },
  standardiseChanges: {
    options: { edit: ({ changes }) => void (changes.lowRiskPerMille = 1000) },
    look: (game) => builtChange(game).change?.kind,
    without: 'normal',
    with: 'standard',
  },
  knowNeeds: { look: (game) => make(game, 'features').value?.isNeedKnown, without: false, with: true },
  reduceDebt: {
    options: {
      edit: ({ services }) => services.forEach((service, position) => (service.debtPerMille = 100 + 100 * position)),
    },
    look: (game) => game.state.services.map((service) => service.debtPerMille),
    without: [100, 200, 300],
    with: [0, 0, 100],
  },
  monitorService: {
    options: { edit: ({ services }) => void (entryOf(services, 'shop').isMonitored = false) },
    look(game) {
      pass(game, 1);
      return serviceOf(game, 'shop').lamp;
    },
    without: 'unmonitored',
    with: 'up',
  },
  shareBoard: {
    look: (game) => [isOnBoard(game.state, make(game, 'chores')), game.state.modifiers.guessMorePerMille],
    without: [false, 0],
    with: [true, 100],
  },
};

describe('[IM4] the effect', () => {
  it('has a case for every kind there is', () => {
    expect(Object.keys(CASES).sort()).toEqual([...EFFECT_KINDS].sort());
  });

  it.each(EFFECT_KINDS)('%s changes what it says, while its improvement is active', (kind) => {
    const { options, look, without, with: withIt } = CASES[kind];
    expect(look(inRound(options)), 'without it').toEqual(without);
    const game = inRound(options);
    activate(game, kind);
    expect(look(game), 'with it').toEqual(withIt);
  });

  it.each(EFFECT_KINDS)('%s is half as strong at half strength, or works as before, and is gone at none', (kind) => {
    const game = inRound(CASES[kind].options);
    const before = structuredClone(game.state.modifiers);
    activate(game, kind);
    const full = structuredClone(game.state.modifiers);
    const improvement = entryOf(game.state.improvements, kind);
    improvement.strengthPerMille = 0;
    recomputeModifiers(game);
    expect(numbersOf(game.state.modifiers)).toEqual(expect.objectContaining(numbersOf(before)));
    improvement.strengthPerMille = 1000;
    recomputeModifiers(game);
    expect(game.state.modifiers).toEqual(full);
  });
});

/** The plain numbers; factors by name that are whole again may be written down or not. */
const numbersOf = (modifiers: Game['state']['modifiers']): Record<string, number> =>
  Object.fromEntries(
    Object.entries(modifiers).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );

function arrivalsIn(game: Game, streamId: string, ticks: number): number {
  const before = game.state.streamCounts[streamId] ?? 0;
  pass(game, ticks);
  return (game.state.streamCounts[streamId] ?? 0) - before;
}

function builtEffort(game: Game): number {
  const feature = make(game, 'features');
  toStep(game, feature, 'build');
  return feature.stepEffortMilli;
}

function builtChange(game: Game): WorkItem {
  stopPulling(game, 'ops');
  make(game, 'features');
  passUntil(game, () => openOf(game, 'change').length === 1);
  return theOnly(game, 'change');
}

/** How often the leak and the bug strike in so many ticks. */
function occurrencesIn(game: Game, ticks: number): number[] {
  const problems = [problemOf(game, 'leak'), problemOf(game, 'bug')];
  const before = problems.map(({ occurrences }) => occurrences);
  pass(game, ticks);
  return problems.map(({ occurrences }, position) => occurrences - (before[position] ?? 0));
}

/** Whether a hand of a role gets on with the diagnosis. */
function canDiagnose(game: Game, roleId: string, incident: WorkItem): boolean {
  const [hand] = handsOf(game, roleId);
  return hand !== undefined && ACTIVITIES_BY_NAME.diagnose.canProgress?.(game, hand, incident) === true;
}

/** One incident of the leak, from its first minute to its end. */
function strikeOnce(game: Game): void {
  const leak = problemOf(game, 'leak');
  leak.hazardPerMillion = 2_000_000;
  passUntil(game, () => leak.openIncidentId !== '');
  leak.hazardPerMillion = 0;
  passUntil(game, () => leak.openIncidentId === '');
}
