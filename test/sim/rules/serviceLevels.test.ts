// Rules IN9, IN10, SL, ES: service levels and escalation.
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../support/tinyScenario.ts';
import { alwaysWrong, incidentOf, leaking, toStep } from '../leaking.ts';
import {
  breakService,
  facilitate,
  give,
  inRound,
  isOpen,
  make,
  openOf,
  outcomeOf,
  pass,
  passUntil,
  startPulling,
  stopPulling,
  theOnly,
} from '../playing.ts';

describe('service levels', () => {
  it('[IN9] of priority 3 and 4 are missed when they are given up after so many ticks without a hand', () => {
    const game = inRound({ edit: ({ incidents }) => void (incidents.giveUpTicks = 30) });
    stopPulling(game);
    const items = [500, 300, 150, 50].map((impact) => breakService(game, 'base', impact));
    pass(game, 30);
    expect(items.every((item) => isOpen(game, item))).toBe(true);
    pass(game, 1);
    expect(items.map((item) => outcomeOf(game, item))).toEqual(['', '', 'givenUp', 'givenUp']);
    expect([game.state.stats.incidentsClosed, game.state.stats.incidentsInSla]).toEqual([2, 0]);
  });

  it('[IN9] are not given up while a hand is on them', () => {
    const game = inRound({
      edit({ incidents, routes }) {
        incidents.giveUpTicks = 30;
        entryOf(entryOf(routes, 'incident').steps, 'triage').effortMilli = 900_000;
      },
    });
    const incident = breakService(game, 'base', 50);
    pass(game, 60);
    expect([incident.status, isOpen(game, incident)]).toEqual(['working', true]);
  });

  it('[IN10] do not hide majors: they are public at once', () => {
    const game = inRound();
    expect([500, 300].map((impact) => breakService(game, 'base', impact).isShown)).toEqual([true, false]);
  });

  it('[SL1] are breached once when an incident is open past its clock, and cost their penalty', () => {
    const game = inRound({ edit: ({ incidents }) => void (incidents.penaltyCents = [900, 500, 300, 100]) });
    stopPulling(game);
    const incident = breakService(game, 'base', 300);
    pass(game, 20);
    expect([incidentOf(incident).isSlaBreached, game.state.money.costCents]).toEqual([false, 0]);
    pass(game, 1);
    expect([incidentOf(incident).isSlaBreached, game.state.money.costCents]).toEqual([true, 500]);
    pass(game, 30);
    expect(game.state.money.costCents).toBe(500);
  });

  it('[SL2] count incidents closed in the round; the stricter reading counts overdue open ones as missed', () => {
    const game = inRound();
    const met = breakService(game, 'base', 50);
    passUntil(game, () => !isOpen(game, met));
    stopPulling(game);
    const late = breakService(game, 'base', 500);
    breakService(game, 'base', 50);
    pass(game, 30);
    expect(incidentOf(late).isSlaBreached).toBe(true);
    facilitate(game, 'nextPhase');
    const metrics = game.state.results[0]?.metrics;
    expect([metrics?.['incidentSlaMetShare'], metrics?.['incidentSlaWithOpenShare']]).toEqual([1, 0.5]);
  });

  it('[SL2] count a breached incident as missed when it is resolved later', () => {
    const game = inRound();
    stopPulling(game);
    const late = breakService(game, 'base', 500);
    pass(game, 15);
    startPulling(game);
    passUntil(game, () => !isOpen(game, late));
    expect([game.state.stats.incidentsClosed, game.state.stats.incidentsInSla]).toEqual([1, 0]);
  });
});

describe('escalation', () => {
  it('[ES1] makes an incident a decision of the Director; decided, it is swarmed', () => {
    const game = inRound();
    stopPulling(game);
    const incident = breakService(game, 'base', 300);
    give(game, 'desk', 'escalateWork', { workId: incident.id });
    const decision = theOnly(game, 'request');
    expect(decision).toMatchObject({ streamId: 'escalations', roleId: 'lead', aboutId: incident.id, priority: 2 });
    expect(incident.isSwarmed).toBe(false);
    startPulling(game, 'lead');
    passUntil(game, () => !isOpen(game, decision));
    expect([incident.isSwarmed, incident.isShown]).toEqual([true, true]);
  });

  it('[ES1] goes on with its route after the decision', () => {
    const game = inRound({
      edit({ routes }) {
        const { steps } = entryOf(routes, 'escalation');
        steps.push({ ...entryOf(steps, 'decide'), id: 'calm', activity: 'answer', role: 'desk' });
      },
    });
    stopPulling(game, 'desk', 'ops', 'dev');
    const incident = breakService(game, 'base', 300);
    give(game, 'desk', 'escalateWork', { workId: incident.id });
    const decision = theOnly(game, 'request');
    passUntil(game, () => incident.isSwarmed);
    expect([isOpen(game, decision), decision.roleId]).toEqual([true, 'desk']);
    startPulling(game, 'desk');
    passUntil(game, () => !isOpen(game, decision));
    expect(outcomeOf(game, decision)).toBe('done');
  });

  it('[ES2] does not ask any longer when the change is not needed any more', () => {
    const { game, incident } = leaking({ edit: ({ incidents }) => void (incidents.emergencyPerMille = 1000) });
    stopPulling(game, 'lead');
    passUntil(game, () => openOf(game, 'request').length > 0);
    const question = theOnly(game, 'request');
    give(game, incident.roleId, 'applyWorkaround', { workId: incident.id });
    expect([outcomeOf(game, question), openOf(game, 'change')]).toEqual(['obsolete', []]);
  });

  it.each([
    ['of high priority', 300, true],
    ['of low priority', 150, false],
  ] as const)('[ES2] asks the Director about an emergency change for an incident %s', (_name, impact, isAsked) => {
    const game = inRound({ edit: ({ incidents }) => void (incidents.emergencyPerMille = 1000) });
    stopPulling(game, 'lead');
    const incident = breakService(game, 'base', impact);
    passUntil(
      game,
      () => !isOpen(game, incident) || openOf(game, 'change').some((item) => item.blockedBy === 'decision'),
    );
    expect(isOpen(game, incident)).toBe(isAsked);
    if (!isAsked) return;
    startPulling(game, 'lead');
    passUntil(game, () => !isOpen(game, incident));
    expect(outcomeOf(game, incident)).toBe('resolved');
  });

  it.each(['usual', 'trusted'])(
    '[ES2] asks the Director about an emergency change for no incident, escalation %s',
    (escalation) => {
      const game = inRound({ agreements: { escalation } });
      stopPulling(game, 'ops');
      make(game, 'features');
      passUntil(game, () => openOf(game, 'change').length === 1);
      const change = theOnly(game, 'change');
      give(game, 'ops', 'declareEmergency', { workId: change.id });
      startPulling(game, 'ops');
      stopPulling(game, 'lead');
      passUntil(game, () => change.blockedBy === 'decision');
      startPulling(game, 'lead');
      passUntil(game, () => !isOpen(game, change));
      expect([change.change?.isAuthorised, outcomeOf(game, change)]).toEqual([true, 'done']);
    },
  );

  it('[ES2] asks the Director also about a change that waits for room in its next column', () => {
    const game = inRound({
      agreements: { wipLimit: 'one' },
      edit({ columns, routes }) {
        columns.splice(2, 0, { id: 'control', title: 'Control' });
        entryOf(entryOf(routes, 'change').steps, 'assess').column = 'control';
      },
    });
    stopPulling(game, 'ops');
    make(game, 'features', 2);
    passUntil(game, () => openOf(game, 'change').length === 2);
    game.state.window.nextTick = 90;
    startPulling(game, 'ops');
    stopPulling(game, 'lead');
    passUntil(game, () => openOf(game, 'change').some((item) => item.blockedBy === 'columnFull'));
    const [change] = openOf(game, 'change').filter((item) => item.blockedBy === 'columnFull');
    give(game, 'ops', 'declareEmergency', { workId: change?.id });
    passUntil(game, () => change?.blockedBy === 'decision');
    expect(change?.change?.isAuthorised).toBe(false);
  });

  it('[ES3] hands over work of an open question: the colleague finds it in the tray', () => {
    const { game, incident } = leaking(alwaysWrong);
    toStep(game, incident, 'diagnose');
    expect(incident.roleId).toBe('dev');
    give(game, 'dev', 'passWork', { workId: incident.id, roleId: 'ops' });
    expect([incident.roleId, incident.handoffs]).toEqual(['ops', 2]);
    toStep(game, incident, 'resolve');
    expect(incident.roleId).toBe('ops');
  });
});
