// Rules IN7, IN8, IN11, IN12: workarounds, and users who wait.
import { describe, expect, it } from 'vitest';
import type { Game, WorkItem } from '../../../shared/sim/state.ts';
import { viewPublic, viewRole } from '../../../shared/sim/views/index.ts';
import type { TinyOptions } from '../../support/tinyScenario.ts';
import { incidentOf, leaking, toStep } from '../leaking.ts';
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
  serviceOf,
  startPulling,
  stopPulling,
  theOnly,
} from '../playing.ts';

describe('workarounds', () => {
  function workedAround(returnPerMille = 0): { game: Game; incident: WorkItem } {
    const found = leaking({ edit: ({ incidents }) => void (incidents.workaround.returnPerMille = returnPerMille) });
    const { game, incident } = found;
    stopPulling(game, 'ops');
    toStep(game, incident, 'diagnose');
    give(game, 'ops', 'applyWorkaround', { workId: incident.id });
    return found;
  }

  it('[IN7] close the ticket as met, for a share of the effort, and add debt', () => {
    const { game, incident } = workedAround();
    expect(outcomeOf(game, incident)).toBe('workaround');
    expect([game.state.stats.incidentsClosed, game.state.stats.incidentsInSla]).toEqual([1, 1]);
    expect(serviceOf(game, 'store').debtPerMille).toBe(3);
    // 300 per mille of two hours, in whole ticks.
    expect(handsOf(game, 'ops').map((hand) => hand.awayUntilTick - game.state.tick)).toContain(1);
    expect(problemOf(game, 'leak').stage).toBe('hidden');
  });

  it('[IN7] leave a residue that hurts for a while', () => {
    const { game } = workedAround();
    pass(game, 1);
    expect(serviceOf(game, 'store').healthPerMille).toBe(1000 - 150);
    pass(game, 28);
    expect(serviceOf(game, 'store').healthPerMille).toBe(850);
    pass(game, 2);
    expect([serviceOf(game, 'store').healthPerMille, game.state.residues]).toEqual([1000, []]);
  });

  it('[IN7] show on the card of their check, and on what is finished', () => {
    const { game, incident } = workedAround();
    stopPulling(game);
    const check = theOnly(game, 'mission');
    expect(viewRole(game, 'ops').tray[check.id]?.isWorkedAround).toBe(true);
    give(game, 'ops', 'pinWork', { what: 'type:incident' });
    expect(viewPublic(game).board[incident.id]).toMatchObject({ status: 'done', isWorkedAround: true });
  });

  it('[IN7] must be checked against the flight plan', () => {
    const { game } = workedAround();
    expect(theOnly(game, 'mission')).toMatchObject({ streamId: 'checks', serviceId: 'store', roleId: 'ops' });
  });

  it('[IN7] return more often as long as nobody has checked them', () => {
    const isBack = (isChecked: boolean): boolean => {
      const { game } = leaking({ edit: ({ incidents }) => void (incidents.workaround.uncheckedReturnPerMille = 1000) });
      stopPulling(game, 'ops');
      toStep(game, theOnly(game, 'incident'), 'diagnose');
      give(game, 'ops', 'applyWorkaround', { workId: theOnly(game, 'incident').id });
      const check = theOnly(game, 'mission');
      pass(game, 2);
      if (isChecked) give(game, 'ops', 'pullWork', { workId: check.id });
      pass(game, 10);
      expect([isOpen(game, check), game.state.residues[0]?.isChecked]).toEqual([!isChecked, isChecked]);
      pass(game, 20);
      expect(isOpen(game, check)).toBe(false);
      return openOf(game, 'incident').length > 0;
    };
    expect([isBack(true), isBack(false)]).toEqual([false, true]);
  });

  it('[IN7] have new luck at each return, so that none comes back for ever by the same', () => {
    const lengths = Array.from({ length: 20 }, (_, seed) => {
      const game = inRound(
        {
          hazards: { leak: 1_000_000 },
          lengthTicks: 1500,
          edit: ({ incidents }) => void (incidents.workaround.returnPerMille = 600),
        },
        seed,
      );
      stopPulling(game, 'ops');
      pass(game, 1);
      problemOf(game, 'leak').hazardPerMillion = 0;
      let returns = 0;
      for (; openOf(game, 'incident').length > 0; returns++) {
        const incident = theOnly(game, 'incident');
        toStep(game, incident, 'diagnose');
        give(game, 'ops', 'applyWorkaround', { workId: incident.id });
        pass(game, 31);
      }
      return returns;
    });
    // Of six in ten that come back, two in three games see a second one, and none sees them without end.
    expect(Math.max(...lengths)).toBeGreaterThan(2);
    expect(Math.max(...lengths)).toBeLessThan(25);
  });

  it('[IN7] [PR7] are over when their cause is fixed', () => {
    const { game, incident } = leaking({ edit: ({ incidents }) => void (incidents.workaround.returnPerMille = 1000) });
    stopPulling(game, 'ops');
    toStep(game, incident, 'diagnose');
    give(game, 'ops', 'openProblem', { workId: incident.id });
    give(game, 'ops', 'applyWorkaround', { workId: incident.id });
    game.state.residues.forEach((residue) => (residue.untilTick = 90));
    pass(game, 1);
    expect(serviceOf(game, 'store').healthPerMille).toBe(850);
    startPulling(game, 'ops');
    give(game, 'ops', 'prioritiseWork', { workId: theOnly(game, 'mission').id, place: 'last' });
    passUntil(game, () => problemOf(game, 'leak').stage === 'fixed');
    pass(game, 1);
    expect([game.state.residues, serviceOf(game, 'store').healthPerMille]).toEqual([[], 1000]);
    expect(openOf(game, 'mission')).toEqual([]);
  });

  it('[IN7] let the incident return in a share of cases, with its whole impact', () => {
    const { game, incident } = workedAround(1000);
    pass(game, 31);
    const back = theOnly(game, 'incident');
    expect(back).toMatchObject({ serviceId: 'store', titleKey: incident.titleKey });
    expect(incidentOf(back)).toMatchObject({ impactPerMille: 300, sourceId: incident.id, neededSkill: 'platform' });
    expect(problemOf(game, 'leak').openIncidentId).toBe(back.id);
    const never = workedAround(0);
    pass(never.game, 31);
    expect(openOf(never.game, 'incident')).toEqual([]);
  });

  it('[IN7] [PR4] come back without their cause when that has an open incident already', () => {
    const { game } = workedAround(1000);
    pass(game, 10);
    problemOf(game, 'leak').hazardPerMillion = 1_000_000;
    stopPulling(game);
    pass(game, 1);
    problemOf(game, 'leak').hazardPerMillion = 0;
    const first = theOnly(game, 'incident');
    pass(game, 25);
    expect(openOf(game, 'incident').map((item) => incidentOf(item).problemId)).toEqual([
      incidentOf(first).problemId,
      '',
    ]);
  });
});

describe('users who wait', () => {
  const calling = (told: number): TinyOptions => ({
    lengthTicks: 400,
    edit({ incidents }) {
      Object.assign(incidents.chaser, { perThousandTicks: 300, communicatedPerMille: told });
      Object.assign(incidents.complaint, { perThousandTicks: 500, afterTicks: 10 });
    },
  });

  /** An incident that nobody works on; whoever calls is answered. */
  function ignored(options: TinyOptions): { game: Game; incident: WorkItem } {
    const game = inRound(options);
    const incident = breakService(game, 'base', 300);
    give(game, 'desk', 'parkWork', { workId: incident.id });
    return { game, incident };
  }

  it('[IN8] are told at the price of one tick of a hand; it lowers the hurt', () => {
    const hurt = [false, true].map((isTold) => {
      const { game, incident } = ignored({});
      if (isTold) give(game, 'desk', 'informUsers', { workId: incident.id });
      expect(handsOf(game, 'desk').filter((hand) => hand.awayUntilTick > game.state.tick).length).toBe(isTold ? 1 : 0);
      pass(game, 1);
      expect(game.state.stats.effortMilli['desk']?.[4]).toBe(isTold ? 1000 : 0);
      return game.state.satisfaction.incidents;
    });
    // 24 milli-points at full impact; here 300 per mille, and half of that when they know.
    expect(hurt).toEqual([24 * 300, 12 * 300]);
  });

  it('[IN8] [IN11] ring less when they have been told', () => {
    const calls = [false, true].map((isTold) => {
      const { game, incident } = ignored(calling(100));
      if (isTold) give(game, 'desk', 'informUsers', { workId: incident.id });
      pass(game, 300);
      return game.state.streamCounts['chasers'] ?? 0;
    });
    expect(calls[0]).toBeGreaterThan(30);
    expect(calls[1]).toBeLessThan((calls[0] ?? 0) / 3);
  });

  it('[IN11] [IN12] ring and complain; at most one open of each for an incident', () => {
    const { game, incident } = ignored(calling(1000));
    stopPulling(game);
    const most = { chasers: 0, complaints: 0 };
    let firstComplaint = 0;
    for (let tick = 0; tick < 60; tick++) {
      pass(game, 1);
      for (const stream of ['chasers', 'complaints'] as const) {
        const open = game.state.open.filter((item) => item.streamId === stream);
        most[stream] = Math.max(most[stream], open.length);
        expect(open.every((item) => item.aboutId === incident.id)).toBe(true);
        if (stream === 'complaints' && open.length > 0 && firstComplaint === 0) firstComplaint = game.state.tick;
      }
    }
    expect(most).toEqual({ chasers: 1, complaints: 1 });
    expect(firstComplaint).toBeGreaterThan(10);
    expect(
      openOf(game, 'feedback')
        .map((item) => item.roleId)
        .sort(),
    ).toEqual(['desk', 'lead']);
  });

  it('[IN11] [IN12] hang up when the incident is over', () => {
    const { game, incident } = ignored(calling(1000));
    stopPulling(game);
    passUntil(game, () => openOf(game, 'feedback').length === 2);
    const callers = openOf(game, 'feedback');
    give(game, 'desk', 'resumeWork', { workId: incident.id });
    startPulling(game);
    for (const caller of callers) give(game, caller.roleId, 'parkWork', { workId: caller.id });
    passUntil(game, () => !isOpen(game, incident));
    expect(callers.map((caller) => outcomeOf(game, caller))).toEqual(['obsolete', 'obsolete']);
  });

  it('[IN11] keep ringing about one incident and not about another', () => {
    const { game } = ignored(calling(1000));
    const second = breakService(game, 'shop', 300);
    give(game, 'desk', 'parkWork', { workId: second.id });
    stopPulling(game);
    pass(game, 40);
    expect(game.state.open.filter((item) => item.streamId === 'chasers').length).toBe(2);
  });
});
