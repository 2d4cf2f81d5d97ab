// Rules CH: changes, their risk, their windows and their failures.
import { describe, expect, it } from 'vitest';
import type { Game, WorkItem } from '../../../shared/sim/state.ts';
import { failurePerMille } from '../../../shared/sim/changes/failure.ts';
import type { TinyDraft } from '../../support/tinyParts.ts';
import { entryOf, type TinyOptions } from '../../support/tinyScenario.ts';
import { activate } from '../activate.ts';
import {
  give,
  inRound,
  isOpen,
  known,
  make,
  openOf,
  outcomeOf,
  passUntil,
  serviceOf,
  startPulling,
  stepIdOf,
  stopPulling,
  theOnly,
} from '../playing.ts';

/** A feature that has been built; its change waits to be assessed. */
function built(options: TinyOptions = {}, seed = 1): { game: Game; feature: WorkItem; change: WorkItem } {
  const game = inRound({ lengthTicks: 400, ...options }, seed);
  stopPulling(game, 'ops');
  const feature = make(game, 'features');
  passUntil(game, () => openOf(game, 'change').length === 1);
  return { game, feature, change: theOnly(game, 'change') };
}

/** A change that waits for its window. */
function ready(options: TinyOptions = {}): { game: Game; feature: WorkItem; change: WorkItem } {
  const found = built(options);
  startPulling(found.game, 'ops');
  passUntil(found.game, () => found.change.blockedBy === 'window');
  return found;
}

const partOf = (change: WorkItem): NonNullable<WorkItem['change']> => known(change.change, 'change');

/** All changes are of this risk. */
const ofRisk =
  (risk: 'low' | 'medium' | 'high') =>
  ({ changes }: TinyDraft): void =>
    void Object.assign(changes, {
      lowRiskPerMille: risk === 'low' ? 1000 : 0,
      highRiskPerMille: risk === 'high' ? 1000 : 0,
    });

describe('changes', () => {
  it('[CH1] are opened for work that reaches its window step, which waits for them', () => {
    const { feature, change } = built();
    expect([feature.status, feature.blockedBy, feature.carrierId]).toEqual(['blocked', 'change', change.id]);
    expect(change).toMatchObject({ aboutId: feature.id, serviceId: 'shop', roleId: 'ops' });
    expect(partOf(change)).toMatchObject({ kind: 'normal', isAssessed: false, risk: 'unknown', isTested: true });
  });

  it('[CH1] bring what they carry to its users', () => {
    const { game, feature, change } = ready();
    passUntil(game, () => !isOpen(game, change));
    expect([outcomeOf(game, change), outcomeOf(game, feature), feature.value?.isLive]).toEqual(['done', 'done', true]);
    expect(game.state.stats).toMatchObject({ deployments: 1, featuresReleased: 1, failedChanges: 0 });
  });

  it.each(['low', 'medium', 'high'] as const)(
    '[CH2] show their risk once they are assessed, %s as high or not',
    (risk) => {
      const { change } = ready({ edit: ofRisk(risk) });
      expect([partOf(change).trueRisk, partOf(change).risk]).toEqual([risk, risk === 'high' ? 'high' : 'low']);
    },
  );

  it('[CH2] of high risk take longer to assess', () => {
    const [medium, high] = (['medium', 'high'] as const).map(
      (risk) => built({ edit: ofRisk(risk) }).change.stepEffortMilli,
    );
    expect((high ?? 0) - (medium ?? 0)).toBe(3000);
  });

  it('[CH2] become emergencies when that is declared: assessed and authorised quickly, outside the window', () => {
    const { game, change } = built({ agreements: { escalation: 'trusted' } });
    give(game, 'ops', 'declareEmergency', { workId: change.id });
    expect(partOf(change).kind).toBe('emergency');
    expect(change.remainingMilli).toBe(1000);
    startPulling(game, 'ops');
    expect(passUntil(game, () => !isOpen(game, change))).toBeLessThan(8);
  });

  it('[CH2] that wait for their window may still be declared emergencies, and are assessed anew', () => {
    const { game, feature, change } = ready({ agreements: { escalation: 'trusted' } });
    give(game, 'ops', 'declareEmergency', { workId: feature.id });
    expect([stepIdOf(game, change), partOf(change).isAuthorised]).toEqual(['assess', false]);
    passUntil(game, () => !isOpen(game, change));
    expect(outcomeOf(game, change)).toBe('done');
  });

  /** A change of this risk, in a team with a model for standard changes that covers this share. */
  function modelled(
    risk: 'low' | 'medium' | 'high',
    sharePerMille: number,
    seed = 1,
  ): { game: Game; change: WorkItem } {
    const game = inRound(
      {
        edit(draft) {
          ofRisk(risk)(draft);
          for (const service of draft.services) service.changeFailurePerMille = 300;
          entryOf(draft.improvements, 'standardiseChanges').effects = [{ kind: 'standardiseChanges', sharePerMille }];
        },
      },
      seed,
    );
    activate(game, 'standardiseChanges');
    stopPulling(game, 'ops');
    make(game, 'features');
    passUntil(game, () => openOf(game, 'change').length === 1);
    return { game, change: theOnly(game, 'change') };
  }

  it('[CH3] with a standard-change model skip the window and most of the assessment, and fail half as often', () => {
    const { game, change } = modelled('low', 1000);
    expect([partOf(change).kind, change.remainingMilli]).toEqual(['standard', 500]);
    expect(failurePerMille(game, change)).toBe(150);
    startPulling(game, 'ops');
    expect(passUntil(game, () => !isOpen(game, change))).toBeLessThan(12);
    expect(game.state.window.number).toBe(0);
    const usual = modelled('high', 1000);
    expect(failurePerMille(usual.game, usual.change)).toBe(300);
  });

  it('[CH3] are standard when their risk is low, with a wide model when it is medium, never when it is high', () => {
    const standardOf20 = (risk: 'low' | 'medium' | 'high', sharePerMille: number): number => {
      let count = 0;
      for (let seed = 1; seed <= 20; seed++)
        if (partOf(modelled(risk, sharePerMille, seed).change).kind === 'standard') count++;
      return count;
    };
    expect([standardOf20('low', 1000), standardOf20('medium', 500), standardOf20('high', 1000)]).toEqual([20, 0, 0]);
    for (const count of [standardOf20('low', 500), standardOf20('medium', 1000)]) {
      expect(count).toBeGreaterThan(3);
      expect(count).toBeLessThan(17);
    }
  });

  it('[CH6] may go without tests, and take that risk along', () => {
    const game = inRound();
    const feature = make(game, 'features');
    passUntil(game, () => stepIdOf(game, feature) === 'build');
    give(game, 'dev', 'skipTests', { workId: feature.id });
    const steps = new Set<string>();
    passUntil(game, () => {
      steps.add(stepIdOf(game, feature));
      return openOf(game, 'change').length === 1;
    });
    expect([...steps]).toEqual(['build', 'release']);
    expect(partOf(theOnly(game, 'change')).isTested).toBe(false);
  });

  it('[CH6] that are skipped while the tests run go on at once', () => {
    const game = inRound();
    const feature = make(game, 'features');
    passUntil(game, () => stepIdOf(game, feature) === 'test');
    give(game, 'dev', 'skipTests', { workId: feature.id });
    expect([stepIdOf(game, feature), partOf(theOnly(game, 'change')).isTested]).toEqual(['release', false]);
  });
});

describe('the failure of a change', () => {
  it('[CH5] a batch fails more often, and so do debt, neighbours on a service, haste, missing tests and high risk', () => {
    const { game, change } = ready({
      edit({ changes, services }) {
        Object.assign(changes.failure, { debtFactorPerMille: 250, perBatchMatePerMille: 18, perCollisionPerMille: 60 });
        Object.assign(changes.failure, {
          emergencyPerMille: 80,
          untestedPerMille: 120,
          highRiskPerMille: 60,
          maxPerMille: 850,
        });
        Object.assign(entryOf(services, 'shop'), { changeFailurePerMille: 90, debtPerMille: 400 });
      },
    });
    const chance = (more: Partial<NonNullable<WorkItem['change']>>): number =>
      failurePerMille(game, { ...change, change: { ...partOf(change), ...more } });
    expect(chance({})).toBe(90 + 100);
    expect(chance({ batchSize: 3 })).toBe(190 + 36);
    expect(chance({ batchSize: 3, collisions: 2 })).toBe(190 + 36 + 120);
    expect(chance({ kind: 'emergency' })).toBe(190 + 80);
    expect(chance({ isTested: false })).toBe(190 + 120);
    expect(chance({ trueRisk: 'high' })).toBe(190 + 60);
    expect(chance({ kind: 'standard' })).toBe(95);
    expect(chance({ batchSize: 50 })).toBe(850);
  });

  it('[CH5] counts the mates and the neighbours of the window that it went out in', () => {
    const game = inRound({
      lengthTicks: 500,
      edit({ streams }) {
        entryOf(streams, 'features').services = ['shop', 'store'];
      },
    });
    game.state.window.nextTick = 300;
    make(game, 'features', 4);
    passUntil(game, () => openOf(game, 'change').filter((item) => item.blockedBy === 'window').length === 4);
    const changes = openOf(game, 'change');
    passUntil(game, () => game.state.window.number === 1);
    for (const change of changes) {
      const neighbours = changes.filter((other) => other !== change && other.serviceId === change.serviceId).length;
      expect(partOf(change)).toMatchObject({ batchSize: 4, collisions: neighbours });
    }
  });

  const failing: TinyOptions = {
    edit: ({ services }) => void (entryOf(services, 'shop').changeFailurePerMille = 1000),
  };

  it('[CH7] is an incident, lost satisfaction, and rework for a share of the effort with fresh luck', () => {
    const { game, feature, change } = ready(failing);
    const first = { effort: feature.effortPerMille, luck: change.luckHash };
    stopPulling(game, 'dev', 'desk');
    passUntil(game, () => !isOpen(game, change));
    expect(outcomeOf(game, change)).toBe('failed');
    expect(theOnly(game, 'incident')).toMatchObject({
      serviceId: 'shop',
      incident: { origin: 'change', sourceId: change.id },
    });
    expect(game.state.satisfaction.changes).toBe(500_000 - 5000);
    expect([stepIdOf(game, feature), feature.roleId, feature.attempt]).toEqual(['build', 'dev', 1]);
    expect(feature.effortPerMille).toBe(first.effort / 2);
    expect([game.state.stats.failedChanges, game.state.stats.deployments]).toEqual([1, 1]);
    entryOf(game.rules.scenario.services, 'shop').changeFailurePerMille = 0;
    startPulling(game);
    passUntil(game, () => openOf(game, 'change').length === 1);
    expect(theOnly(game, 'change').luckHash).not.toBe(first.luck);
  });

  it('[CH7] has an impact between the bounds of the scenario', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const { game, change } = built(failing, seed);
      startPulling(game, 'ops');
      stopPulling(game, 'desk');
      passUntil(game, () => !isOpen(game, change));
      const { impactPerMille } = known(theOnly(game, 'incident').incident, 'incident');
      expect(impactPerMille).toBeGreaterThanOrEqual(200);
      expect(impactPerMille).toBeLessThan(300);
    }
  });

  it('[CH8] that did not happen adds a little debt; emergencies and untested changes add more', () => {
    const debts = (['normal', 'untested', 'emergency'] as const).map((kind) => {
      const { game, change } = built({
        agreements: { escalation: 'trusted', tests: kind === 'untested' ? 'none' : 'full' },
      });
      if (kind === 'emergency') give(game, 'ops', 'declareEmergency', { workId: change.id });
      startPulling(game, 'ops');
      passUntil(game, () => !isOpen(game, change));
      return serviceOf(game, 'shop').debtPerMille;
    });
    expect(debts).toEqual([4, 4 + 12, 9]);
  });
});
