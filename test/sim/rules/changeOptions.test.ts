// Rules CH11–CH17: what a scenario or a team may add to changes: rollback, more collisions, a calendar, freezes, models, test levels.
import { describe, expect, it } from 'vitest';
import { failurePerMille } from '../../../shared/sim/changes/failure.ts';
import type { Game, WorkItem } from '../../../shared/sim/state.ts';
import { viewRole } from '../../../shared/sim/views/index.ts';
import type { TinyDraft } from '../../support/tinyParts.ts';
import { entryOf, type TinyOptions } from '../../support/tinyScenario.ts';
import { agreeOn } from '../../support/agreeOn.ts';
import { bookedOf } from '../bookedOf.ts';
import {
  breakService,
  give,
  inRound,
  isOpen,
  known,
  make,
  openOf,
  outcomeOf,
  pass,
  passUntil,
  serviceOf,
  startPulling,
  stepIdOf,
  stopPulling,
  theOnly,
} from '../playing.ts';

const partOf = (change: WorkItem): NonNullable<WorkItem['change']> => known(change.change, 'change');

/** A change that waits to be assessed. */
function built(options: TinyOptions = {}): { game: Game; feature: WorkItem; change: WorkItem } {
  const game = inRound({ lengthTicks: 400, ...options });
  stopPulling(game, 'ops');
  const feature = make(game, 'features');
  passUntil(game, () => openOf(game, 'change').length === 1);
  return { game, feature, change: theOnly(game, 'change') };
}

const ofRisk = (draft: TinyDraft, risk: 'low' | 'medium' | 'high'): void =>
  void Object.assign(draft.changes, {
    lowRiskPerMille: risk === 'low' ? 1000 : 0,
    highRiskPerMille: risk === 'high' ? 1000 : 0,
  });

describe('rolling back', () => {
  /** A change that has just failed. */
  function failed(rollbackFailPerMille: number): {
    game: Game;
    feature: WorkItem;
    change: WorkItem;
    incident: WorkItem;
  } {
    const found = built({
      edit: (draft) => {
        for (const service of draft.services) service.changeFailurePerMille = 1000;
        Object.assign(draft.changes.failure, { rollbackEffortMilli: 3000, rollbackFailPerMille });
      },
    });
    startPulling(found.game, 'ops');
    stopPulling(found.game, 'desk');
    passUntil(found.game, () => openOf(found.game, 'incident').length === 1);
    return { ...found, incident: theOnly(found.game, 'incident') };
  }

  it('[CH11] is work of whoever deploys it, before all other, and failure demand', () => {
    const { game, feature, change } = failed(0);
    stopPulling(game, 'ops');
    expect([change.status, change.roleId, stepIdOf(game, change), change.stepEffortMilli]).toEqual([
      'waiting',
      'ops',
      'deploy',
      3000,
    ]);
    expect(feature.blockedBy).toBe('change');
    expect(viewRole(game, 'ops').tray[change.id]?.marks).toBe('rollback');
    breakService(game, 'base', 900);
    make(game, 'tasks');
    const before = bookedOf(game, 'ops').failureDemand ?? 0;
    startPulling(game, 'ops');
    pass(game, 2);
    expect(change.hands).toHaveLength(1);
    expect((bookedOf(game, 'ops').failureDemand ?? 0) - before).toBe(2000);
    expect(game.state.stats).toMatchObject({ deployments: 1, failedChanges: 1 });
  });

  it('[CH11] ends the incident that the change caused; rework begins after it', () => {
    const { game, feature, change, incident } = failed(0);
    passUntil(game, () => !isOpen(game, change));
    expect([outcomeOf(game, change), outcomeOf(game, incident)]).toEqual(['failed', 'resolved']);
    expect([feature.attempt, stepIdOf(game, feature)]).toEqual([1, 'build']);
    expect(game.state.stats).toMatchObject({ deployments: 1, failedChanges: 1 });
  });

  it('[CH11] that fails makes the incident worse by half, and leaves it to be solved', () => {
    const { game, feature, change, incident } = failed(1000);
    const before = known(incident.incident, 'incident').impactPerMille;
    passUntil(game, () => !isOpen(game, change));
    expect(isOpen(game, incident)).toBe(true);
    expect(incident.incident?.impactPerMille).toBe(before + Math.floor(before / 2));
    expect(stepIdOf(game, feature)).toBe('build');
  });
});

describe('collisions', () => {
  /** Two changes, one on the shop and one on the store that it needs, at the moment they are released together. */
  function pair(dependants: boolean): WorkItem[] {
    const game = inRound({
      lengthTicks: 400,
      edit: (draft) => {
        draft.changes.collisions = { dependants };
        draft.streams.push({ ...entryOf(draft.streams, 'features'), id: 'stores', services: ['store'] });
      },
    });
    game.state.window.nextTick = 100;
    make(game, 'features');
    make(game, 'stores');
    passUntil(game, () => game.state.window.number === 1);
    return openOf(game, 'change');
  }

  it('[CH12] are also those with a service that depends on it, if the scenario says so', () => {
    expect(pair(false).map((change) => partOf(change).collisions)).toEqual([0, 0]);
    expect(pair(true).map((change) => partOf(change).collisions)).toEqual([1, 1]);
  });

  /** What a deployed change has collided with. */
  function deployed(
    collisions: NonNullable<TinyDraft['changes']['collisions']>,
    arrange: (game: Game) => void,
  ): number {
    const { game, change } = built({
      edit: (draft) => {
        draft.changes.collisions = collisions;
        for (const manoeuvre of draft.flightPlan.manoeuvres) manoeuvre.needs = ['shop'];
      },
    });
    stopPulling(game, 'desk');
    arrange(game);
    startPulling(game, 'ops');
    passUntil(game, () => !isOpen(game, change));
    return partOf(change).collisions;
  }

  it('[CH12] are open incidents on the service at the time, but not elsewhere, if the scenario says so', () => {
    const broken = (game: Game): void => void breakService(game, 'shop', 50);
    expect(deployed({}, broken)).toBe(0);
    expect(deployed({ incidents: true }, broken)).toBe(1);
    expect(deployed({ incidents: true }, (game) => void breakService(game, 'base', 50))).toBe(0);
  });

  it('[CH12] are manoeuvres polled or in flight that need the service, if the scenario says so', () => {
    const polled = (game: Game): void => void passUntil(game, () => game.state.roundTick > 36);
    expect(deployed({ incidents: true }, polled)).toBe(0);
    expect(deployed({ manoeuvres: true }, polled)).toBe(1);
  });
});

describe('the change calendar', () => {
  /** A change waits for the window of tick 100; they come every 24 ticks. */
  function waiting(options: TinyOptions = {}): { game: Game; change: WorkItem } {
    const { game, change } = built(options);
    game.state.window.nextTick = 100;
    startPulling(game, 'ops');
    passUntil(game, () => change.blockedBy === 'window');
    return { game, change };
  }

  it.each([
    ['next', 100],
    ['second', 124],
    ['third', 148],
    ['fourth', 172],
  ])('[CH13] lets a change wait for the %s window', (window, tick) => {
    const { game, change } = waiting();
    if (window !== 'next') give(game, 'ops', 'scheduleChange', { workId: change.id, window });
    expect(viewRole(game, 'ops').tray[change.id]).toMatchObject({ dueTick: tick, dueKind: 'window' });
    passUntil(game, () => change.blockedBy !== 'window');
    expect(game.state.tick - 1).toBe(tick);
  });

  it('[CH13] can be changed back, and does not give way to an extra window', () => {
    const { game, change } = waiting();
    give(game, 'ops', 'scheduleChange', { workId: change.id, window: 'second' });
    give(game, 'ops', 'requestWindow');
    pass(game, 10);
    expect(change.blockedBy).toBe('window');
    give(game, 'ops', 'scheduleChange', { workId: change.id, window: 'next' });
    expect(partOf(change).notBeforeTick).toBe(0);
  });

  it('[CH14] stands still while the team has agreed on a freeze', () => {
    const { game, change } = waiting({ edit: (draft) => agreeOn(draft, 'freeze', { open: 0, frozen: 0 }) });
    give(game, 'lead', 'adoptAgreement', { agreementId: 'freeze', optionId: 'frozen' });
    passUntil(game, () => game.state.tick > 140);
    expect(change.blockedBy).toBe('window');
    give(game, 'lead', 'adoptAgreement', { agreementId: 'freeze', optionId: 'open' });
    pass(game, 1);
    expect(change.blockedBy).toBe('');
  });
});

describe('models', () => {
  const kindOf = (models: string, risk: 'low' | 'medium' | 'high'): NonNullable<WorkItem['change']> =>
    partOf(
      built({
        edit: (draft) => {
          ofRisk(draft, risk);
          agreeOn(draft, 'models', { none: 0, low: 0, wide: 0 }, models);
          for (const service of draft.services) service.changeFailurePerMille = 300;
        },
      }).change,
    );

  it('[CH15] say which changes are standard by their risk', () => {
    const kinds = (['none', 'low', 'wide'] as const).map((models) =>
      (['low', 'medium', 'high'] as const).map((risk) => kindOf(models, risk).kind),
    );
    expect(kinds).toEqual([
      ['normal', 'normal', 'normal'],
      ['standard', 'normal', 'normal'],
      ['standard', 'standard', 'normal'],
    ]);
  });

  it('[CH15] halve the failures only of changes that a model exists for', () => {
    const { game, change } = built({
      edit: (draft) => {
        ofRisk(draft, 'low');
        agreeOn(draft, 'models', { none: 0, low: 0, wide: 0 }, 'low');
        for (const service of draft.services) service.changeFailurePerMille = 300;
      },
    });
    expect([partOf(change).kind, partOf(change).lacksModel, failurePerMille(game, change)]).toEqual([
      'standard',
      true,
      300,
    ]);
    partOf(change).lacksModel = false;
    expect(failurePerMille(game, change)).toBe(150);
  });
});

describe('assessment', () => {
  it.each([
    [false, 'low'],
    [true, 'medium'],
  ])('[CH16] tells medium risk if the scenario says so: %s', (showsMediumRisk, risk) => {
    const { game, change } = built({
      edit: (draft) => {
        ofRisk(draft, 'medium');
        draft.changes.showsMediumRisk = showsMediumRisk;
      },
    });
    startPulling(game, 'ops');
    passUntil(game, () => partOf(change).isAssessed);
    expect(viewRole(game, 'ops').tray[change.id]?.risk).toBe(risk);
  });
});

describe('the test level', () => {
  /** A feature in its test, and later its change, at a level of tests. */
  function tested(level: number, untestedPerMille = 200): { game: Game; effortMilli: number; change: WorkItem } {
    const game = inRound({
      edit: (draft) => {
        agreeOn(draft, 'testLevel', { some: level, all: 1000 }, 'some');
        draft.changes.failure.untestedPerMille = untestedPerMille;
      },
    });
    const feature = make(game, 'features');
    passUntil(game, () => feature.testPerMille === level || openOf(game, 'change').length === 1);
    const effortMilli = stepIdOf(game, feature) === 'test' ? feature.stepEffortMilli : 0;
    stopPulling(game, 'ops');
    passUntil(game, () => openOf(game, 'change').length === 1);
    return { game, effortMilli, change: theOnly(game, 'change') };
  }

  it('[CH17] takes its share of the effort of tests, and leaves the rest of the risk', () => {
    const whole = tested(1000);
    const half = tested(500);
    const none = tested(0);
    expect(half.effortMilli).toBeGreaterThan(0);
    expect(none.effortMilli).toBe(0);
    const risks = [whole, half, none].map(({ game, change }) => failurePerMille(game, change));
    expect(risks).toEqual([0, 100, 200]);
    expect([whole, half, none].map(({ change }) => partOf(change).isTested)).toEqual([true, true, false]);
  });

  it('[CH17] leaves its share of the debt of untested work', () => {
    const debts = [1000, 500, 0].map((level) => {
      const { game, change } = tested(level, 0);
      startPulling(game, 'ops');
      passUntil(game, () => !isOpen(game, change));
      return serviceOf(game, 'shop').debtPerMille;
    });
    expect(debts).toEqual([4, 4 + 6, 4 + 12]);
  });
});
