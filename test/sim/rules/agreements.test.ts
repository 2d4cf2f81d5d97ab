// Rules AG: what the team's working agreements change.
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../support/tinyScenario.ts';
import { bookedOf } from '../bookedOf.ts';
import { nextFor } from '../nextFor.ts';
import {
  breakService,
  facilitate,
  give,
  handOf,
  handsOf,
  inLobby,
  inRound,
  isOpen,
  make,
  openOf,
  outcomeOf,
  pass,
  passUntil,
  roleOf,
  serviceOf,
  stepIdOf,
  stopPulling,
  theOnly,
  tryGive,
} from '../playing.ts';

describe('agreements', () => {
  it('[AG0] are adopted in briefing, improve phase or while running, by roles that may', () => {
    const game = inLobby();
    const answers: Record<string, string | null> = {};
    const options = ['push', 'pull'];
    while (game.state.phase !== 'closed') {
      const optionId = options.find((option) => option !== game.state.agreements.intake);
      answers[game.state.phase] = tryGive(game, 'lead', 'adoptAgreement', { agreementId: 'intake', optionId });
      facilitate(game, 'nextPhase');
    }
    const refused = { lobby: 'wrongPhase', review: 'wrongPhase', debrief: 'wrongPhase' };
    expect(answers).toEqual({ ...refused, briefing: null, running: null, improve: null });
    expect(tryGive(game, 'desk', 'adoptAgreement', { agreementId: 'intake', optionId: 'push' })).toBe('notYourRole');
  });

  it('[AG1] to push make a hand run after louder work every so many ticks', () => {
    const found = (['push', 'pull'] as const).map((intake) => {
      const game = inRound({
        agreements: { intake },
        edit({ people, routes }) {
          people.repointTicks = 6;
          entryOf(entryOf(routes, 'request').steps, 'serve').effortMilli = 100_000;
        },
      });
      const requests = [make(game, 'requests'), make(game, 'requests')];
      pass(game, 2);
      const incident = breakService(game, 'base', 400);
      pass(game, 3);
      expect(incident.status).toBe('waiting');
      pass(game, 2);
      return [incident.status !== 'waiting', requests.every((item) => item.status === 'working')];
    });
    expect(found).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('[AG2] set the pull rule of all roles that have not chosen their own', () => {
    const game = inRound({ agreements: { pullRule: 'priority' } });
    stopPulling(game);
    const request = make(game, 'requests');
    pass(game, 1);
    const incident = breakService(game, 'base', 400);
    expect(nextFor(game, 'desk')).toBe(incident);
    give(game, 'desk', 'setPullRule', { rule: 'fifo' });
    expect(nextFor(game, 'desk')).toBe(request);
  });

  it('[AG4] set the cadence of release windows', () => {
    for (const [cadence, ticks] of [
      ['slow', 24],
      ['daily', 12],
    ] as const) {
      const game = inRound({ agreements: { cadence } });
      expect(game.state.window.nextTick).toBe(ticks);
      passUntil(game, () => game.state.window.nextTick !== ticks);
      expect([game.state.tick - 1, game.state.window.nextTick]).toEqual([ticks, 2 * ticks]);
    }
  });

  it('[AG5] set the largest batch of a window', () => {
    const found = (['all', 'single'] as const).map((batch) => {
      const game = inRound({ agreements: { batch }, lengthTicks: 400 });
      make(game, 'features', 3);
      const waiting = (): number => game.state.open.filter((item) => item.blockedBy === 'window').length;
      give(game, 'lead', 'adoptAgreement', { agreementId: 'cadence', optionId: 'daily' });
      game.state.window.nextTick = 300;
      passUntil(game, () => waiting() === 3, 250);
      passUntil(game, () => waiting() < 3);
      return waiting();
    });
    expect(found).toEqual([0, 2]);
  });

  it('[AG6] not to test leave the tests out, and the change knows', () => {
    const found = (['full', 'none'] as const).map((tests) => {
      const game = inRound({ agreements: { tests } });
      const feature = make(game, 'features');
      const steps = new Set<string>();
      passUntil(game, () => {
        steps.add(stepIdOf(game, feature));
        return game.state.open.some((item) => item.change !== null);
      });
      return [steps.has('test'), theOnly(game, 'change').change?.isTested];
    });
    expect(found).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it('[AG7] to keep capacity let improvement go first until the role has given it its share', () => {
    const found = (['none', 'half'] as const).map((capacity) => {
      const game = inRound({
        agreements: { capacity },
        edit: ({ routes }) => void (entryOf(entryOf(routes, 'feature').steps, 'build').effortMilli = 9000),
      });
      stopPulling(game, 'dev');
      make(game, 'features', 2);
      passUntil(game, () => roleOf(game, 'dev').tray.length === 2);
      give(game, 'dev', 'payDebt', { serviceId: 'shop' });
      return nextFor(game, 'dev')?.type;
    });
    expect(found).toEqual(['feature', 'improvement']);
  });

  it('[AG7] to keep capacity keep no more than the share', () => {
    const game = inRound({
      agreements: { capacity: 'half', pullRule: 'priority' },
      edit: ({ routes }) => void (entryOf(entryOf(routes, 'improvement').steps, 'improve').effortMilli = 100_000),
    });
    stopPulling(game);
    const incident = breakService(game, 'shop', 300);
    give(game, 'desk', 'passWork', { workId: incident.id, roleId: 'dev' });
    for (const serviceId of ['base', 'shop']) give(game, 'dev', 'payDebt', { serviceId });
    expect(nextFor(game, 'dev')?.type).toBe('improvement');
    // Both hands on it for ten ticks: that is all of their time, and the share is half of it.
    for (const { id } of openOf(game, 'improvement')) give(game, 'dev', 'pullWork', { workId: id });
    pass(game, 10);
    for (const hand of ['dev.0', 'dev.1']) give(game, 'dev', 'releaseHand', { handId: hand });
    expect(nextFor(game, 'dev')).toBe(incident);
    pass(game, 11);
    expect(nextFor(game, 'dev')?.type).toBe('improvement');
  });

  it('[AG7] [AG1] to keep capacity hold under push too: hands do not run from it, but to it', () => {
    const worked = (['none', 'half'] as const).map((capacity) => {
      const game = inRound({
        agreements: { capacity, intake: 'push' },
        edit: ({ agreements, routes, people }) => {
          Object.assign(entryOf(entryOf(agreements, 'capacity').options, 'half'), { value: 1000 });
          entryOf(entryOf(routes, 'improvement').steps, 'improve').effortMilli = 90_000;
          people.repointTicks = 4;
        },
      });
      stopPulling(game, 'desk', 'ops', 'lead');
      for (const serviceId of ['base', 'shop']) give(game, 'dev', 'payDebt', { serviceId });
      pass(game, 2);
      for (const item of [make(game, 'requests'), make(game, 'requests')]) {
        give(game, 'desk', 'passWork', { workId: item.id, roleId: 'dev' });
        item.remainingMilli = 90_000;
      }
      pass(game, 10);
      const { switching = 0 } = bookedOf(game, 'dev');
      return { types: handsOf(game, 'dev').map((hand) => game.index.work.get(hand.workId)?.type), switching };
    });
    expect(worked).toEqual([
      { types: ['request', 'request'], switching: 2000 },
      { types: ['improvement', 'improvement'], switching: 0 },
    ]);
  });

  it('[AG8] to swarm majors call a hand of three roles for one tick, and find the right skill at once', () => {
    const game = inRound({
      agreements: { majors: 'swarmed' },
      edit({ incidents, changes }) {
        incidents.guessPerMille = 0;
        changes.window.quorumRoles = ['lead', 'ops', 'dev'];
      },
    });
    const major = breakService(game, 'base', 500);
    expect(major.isSwarmed).toBe(true);
    expect(['lead', 'ops', 'dev', 'desk'].map((id) => handOf(game, id).awayUntilTick)).toEqual([1, 1, 1, 0]);
    passUntil(game, () => stepIdOf(game, major) === 'diagnose');
    expect(major.incident?.guessedSkill).toBe(major.incident?.neededSkill);
    const usual = breakService(game, 'base', 300);
    passUntil(game, () => stepIdOf(game, usual) === 'diagnose');
    expect(usual.isSwarmed).toBe(false);
    expect(usual.incident?.guessedSkill).not.toBe(usual.incident?.neededSkill);
  });

  it('[AG8] to swarm majors find nothing when nobody comes to the call, or when the call is agreed on later', () => {
    for (const isAgreed of [true, false]) {
      const game = inRound({
        ...(isAgreed ? { agreements: { majors: 'swarmed' } } : {}),
        edit({ incidents, changes }) {
          incidents.guessPerMille = 0;
          changes.window.quorumRoles = ['lead'];
        },
      });
      if (isAgreed) give(game, 'lead', 'gatherInsight', { kind: 'dayInLife' });
      const major = breakService(game, 'base', 500);
      if (!isAgreed) give(game, 'lead', 'adoptAgreement', { agreementId: 'majors', optionId: 'swarmed' });
      passUntil(game, () => stepIdOf(game, major) === 'diagnose');
      expect(major.incident?.guessedSkill).not.toBe(major.incident?.neededSkill);
    }
  });

  it('[AG9] to inform tell users at triage', () => {
    const found = (['onRequest', 'inform'] as const).map((communication) => {
      const game = inRound({ agreements: { communication } });
      const incident = breakService(game, 'base', 300);
      passUntil(game, () => incident.incident?.isTriaged === true);
      return [incident.incident?.isCommunicated, game.state.stats.effortMilli['desk']?.[4]];
    });
    expect(found.map(([told]) => told)).toEqual([false, true]);
  });

  it('[AG10] to escalate early send an incident back sooner from the wrong tray', () => {
    const stays = (['usual', 'early'] as const).map((escalation) => {
      const game = inRound({ agreements: { escalation }, edit: ({ incidents }) => void (incidents.guessPerMille = 0) });
      const incident = breakService(game, 'base', 300);
      passUntil(game, () => stepIdOf(game, incident) === 'diagnose');
      return passUntil(game, () => stepIdOf(game, incident) === 'triage');
    });
    expect(stays).toEqual([4, 2]);
  });

  it('[AG10] of trust authorise emergencies without the Director', () => {
    const found = (['usual', 'trusted'] as const).map((escalation) => {
      const game = inRound({
        agreements: { escalation },
        edit: ({ incidents }) => void (incidents.emergencyPerMille = 1000),
      });
      stopPulling(game, 'lead');
      const incident = breakService(game, 'base', 500);
      passUntil(game, () => !isOpen(game, incident) || game.state.open.some((item) => item.blockedBy === 'decision'));
      return outcomeOf(game, incident);
    });
    expect(found).toEqual(['', 'resolved']);
  });

  it('[AG4] hold for the next window once they are adopted, not for the one that is announced', () => {
    const game = inRound();
    pass(game, 2);
    give(game, 'lead', 'adoptAgreement', { agreementId: 'cadence', optionId: 'daily' });
    expect(game.state.window.nextTick).toBe(24);
    pass(game, 23);
    expect(game.state.window.nextTick).toBe(36);
    expect(serviceOf(game, 'base').changeUntilTick).toBe(0);
  });
});
