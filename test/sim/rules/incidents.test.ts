// Rules IN: incidents from their first minute to their end.
import { describe, expect, it } from 'vitest';
import { alwaysWrong, incidentOf, leaking, toStep } from '../leaking.ts';
import {
  breakService,
  give,
  handsOf,
  inRound,
  isOpen,
  openOf,
  outcomeOf,
  pass,
  passUntil,
  problemOf,
  stepIdOf,
  stopPulling,
  theOnly,
} from '../playing.ts';

describe('incidents', () => {
  it('[IN1] get their priority from their impact by the bounds of the scenario', () => {
    const game = inRound();
    const priorities = [1000, 450, 449, 260, 259, 110, 109, 1].map(
      (impact) => breakService(game, 'base', impact).priority,
    );
    expect(priorities).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it('[IN2] have a clock that starts when they arrive', () => {
    const game = inRound();
    pass(game, 7);
    expect([500, 300, 150, 50].map((impact) => incidentOf(breakService(game, 'base', impact)).slaDueTick)).toEqual([
      17, 27, 47, 87,
    ]);
  });

  it('[IN3] of a known error are solved where they were triaged, at a quarter of the effort', () => {
    const { game, incident } = leaking();
    problemOf(game, 'leak').stage = 'known';
    stopPulling(game, 'ops');
    toStep(game, incident, 'resolve');
    expect([incident.roleId, incidentOf(incident).isDiagnosed, incident.handoffs]).toEqual(['desk', true, 0]);
    const usual = leaking();
    toStep(usual.game, usual.incident, 'resolve');
    expect(incident.stepEffortMilli).toBe(Math.floor(usual.incident.stepEffortMilli / 4));
    passUntil(game, () => !isOpen(game, incident));
    expect(outcomeOf(game, incident)).toBe('resolved');
  });

  it('[IN4] go to the role of the guessed skill, which is right in the share of the scenario', () => {
    for (const [share, least, most] of [
      [0, 0, 0],
      [500, 20, 40],
      [1000, 60, 60],
    ] as const) {
      const game = inRound({ lengthTicks: 300, edit: ({ incidents }) => void (incidents.guessPerMille = share) });
      stopPulling(game, 'ops', 'dev');
      const incidents = Array.from({ length: 60 }, () => (pass(game, 1), breakService(game, 'base', 50)));
      passUntil(game, () => incidents.every((item) => incidentOf(item).isTriaged));
      const right = incidents.filter((item) => incidentOf(item).guessedSkill === incidentOf(item).neededSkill);
      expect(right.length).toBeGreaterThanOrEqual(least);
      expect(right.length).toBeLessThanOrEqual(most);
      expect(right.every((item) => item.roleId === (incidentOf(item).neededSkill === 'code' ? 'dev' : 'ops'))).toBe(
        true,
      );
    }
  });

  it('[IN5] make no progress in the wrong tray and go back to the desk, and each round trip is a hand-off', () => {
    const { game, incident } = leaking(alwaysWrong);
    toStep(game, incident, 'diagnose');
    expect(incident.roleId).toBe('dev');
    const before = incident.remainingMilli;
    pass(game, 3);
    expect(incident.remainingMilli).toBe(before);
    expect(handsOf(game, 'dev').map((hand) => hand.isStuck)).toContain(true);
    pass(game, 1);
    expect([stepIdOf(game, incident), incident.roleId, incident.handoffs]).toEqual(['triage', 'desk', 2]);
    toStep(game, incident, 'diagnose');
    expect([incident.roleId, incident.handoffs, incident.attempt]).toEqual(['dev', 3, 1]);
  });

  it('[IN5] are diagnosed where the needed skill is, and resolved there', () => {
    const { game, incident } = leaking();
    toStep(game, incident, 'resolve');
    expect([incident.roleId, incidentOf(incident).isDiagnosed, incident.handoffs]).toEqual(['ops', true, 1]);
  });

  it('[IN6] that need an emergency change are over when that is deployed', () => {
    const { game, incident } = leaking({ edit: ({ incidents }) => void (incidents.emergencyPerMille = 1000) });
    passUntil(game, () => incident.blockedBy === 'change');
    const change = theOnly(game, 'change');
    expect([change.change?.kind, change.aboutId, incident.carrierId]).toEqual(['emergency', incident.id, change.id]);
    passUntil(game, () => !isOpen(game, incident));
    expect([outcomeOf(game, incident), outcomeOf(game, change)]).toEqual(['resolved', 'done']);
  });

  it('[IN6] that are over by other means take their emergency change with them', () => {
    const { game, incident } = leaking({ edit: ({ incidents }) => void (incidents.emergencyPerMille = 1000) });
    stopPulling(game, 'lead');
    passUntil(game, () => openOf(game, 'change').some((item) => item.blockedBy === 'decision'));
    const change = theOnly(game, 'change');
    give(game, 'ops', 'applyWorkaround', { workId: incident.id });
    expect([outcomeOf(game, incident), outcomeOf(game, change)]).toEqual(['workaround', 'obsolete']);
  });
});
