// Rules ES4, ES7, AG10, HD4: what handing work over costs, and what happens to work that nobody hands over.
import { describe, expect, it } from 'vitest';
import type { Game } from '../../../shared/sim/state.ts';
import { entryOf, tinyScenario, type TinyOptions } from '../../support/tinyScenario.ts';
import { bookedOf } from '../bookedOf.ts';
import { alwaysWrong, incidentOf, leaking, toStep } from '../leaking.ts';
import {
  breakService,
  give,
  handsOf,
  inRound,
  isOpen,
  make,
  outcomeOf,
  pass,
  passUntil,
  stepIdOf,
  stopPulling,
  tryGive,
} from '../playing.ts';

const handOver = (game: Game, from: string, workId: string, roleId: string): void =>
  give(game, from, 'passWork', { workId, roleId });

describe('handing over', () => {
  it('[ES4] [HD4] takes a hand of the giver for a tick', () => {
    const game = inRound();
    stopPulling(game);
    handOver(game, 'desk', make(game, 'requests').id, 'lead');
    pass(game, 1);
    expect(bookedOf(game, 'desk')).toEqual({ coordination: 1000, idle: 1000 });
    expect(bookedOf(game, 'lead')).toEqual({ idle: 1000 });
  });

  it('[ES4] adds the effort of reading in, once more each time that the work changes hands', () => {
    const game = inRound({ edit: ({ people }) => void (people.handoverMilli = 700) });
    stopPulling(game);
    const request = make(game, 'requests');
    const before = request.remainingMilli;
    handOver(game, 'desk', request.id, 'lead');
    handOver(game, 'lead', request.id, 'desk');
    expect([request.remainingMilli, request.stepEffortMilli]).toEqual([before + 700 + 1400, before + 700 + 1400]);
  });

  it('[ES7] leaves the work in the queue for some ticks, while its clock runs', () => {
    const game = inRound({ edit: ({ people }) => void (people.handoverTicks = 4) });
    const incident = breakService(game, 'base', 300);
    const { dueTick } = incident;
    stopPulling(game, 'desk');
    handOver(game, 'desk', incident.id, 'lead');
    expect([incident.status, incident.blockedBy, incident.dueTick]).toEqual(['blocked', 'handover', dueTick]);
    expect(tryGive(game, 'lead', 'passWork', { workId: incident.id, roleId: 'desk' })).toBe('workIsBlocked');
    expect(passUntil(game, () => incident.hands.length > 0)).toBe(5);
  });

  it('[ES7] pays when it goes to whoever has the skill, and not when others have to try first', () => {
    const usual: TinyOptions = {
      ...alwaysWrong,
      edit: ({ incidents, people }) => {
        Object.assign(incidents, { guessPerMille: 0, wrongTrayTicks: 16 });
        Object.assign(people, { handoverTicks: 4, handoverMilli: 2000 });
      },
    };
    /** Ticks until it is resolved, and hours of hands, after it has got stuck with the developers. */
    const costOf = (...route: string[]): number[] => {
      const { game, incident } = leaking(usual);
      toStep(game, incident, 'diagnose');
      const { tick } = game.state;
      for (const [position, to] of route.entries()) {
        passUntil(game, () => incident.hands.some((id) => game.index.hands.get(id)?.isStuck === true));
        handOver(game, route[position - 1] ?? 'dev', incident.id, to);
      }
      passUntil(game, () => !isOpen(game, incident));
      return [game.state.tick - tick, Math.ceil(incident.workedMilli / 1000)];
    };
    const [aimedTicks = 0, aimedHours = 0] = costOf('ops');
    const [blindTicks = 0, blindHours = 0] = costOf('lead', 'ops');
    // Shorter than only finding out that it is in the wrong tray.
    expect(aimedTicks).toBeLessThan(16);
    expect(blindTicks - aimedTicks).toBeGreaterThan(aimedTicks / 2);
    // Triage had had it, so the third pair of hands reads for six hours more.
    expect(blindHours - aimedHours).toBe(6);
  });

  it('[ES4] [IN5] does not reset the ticks in wrong trays', () => {
    const { game, incident } = leaking({ ...alwaysWrong, arrivals: {} });
    toStep(game, incident, 'diagnose');
    pass(game, 3);
    handOver(game, 'dev', incident.id, 'lead');
    expect(incidentOf(incident).wrongTrayTicks).toBe(3);
    pass(game, 1);
    expect([stepIdOf(game, incident), incident.attempt]).toEqual(['triage', 1]);
  });

  it('[ES4] gives an incident that nobody could diagnose back to triage, where it is triaged again', () => {
    const { game, incident } = leaking(alwaysWrong);
    toStep(game, incident, 'diagnose');
    pass(game, 2);
    stopPulling(game, 'desk');
    handOver(game, 'dev', incident.id, 'desk');
    expect([stepIdOf(game, incident), incident.roleId, incident.attempt]).toEqual(['triage', 'desk', 1]);
    expect(incidentOf(incident).wrongTrayTicks).toBe(0);
  });
});

describe('what comes back to triage', () => {
  it('[IN5] takes a share of the usual effort, as the scenario says', () => {
    const [usual, short] = [1000, 500].map((retriagePerMille) => {
      const { game, incident } = leaking({
        edit: ({ incidents, routes }) => {
          Object.assign(incidents, { guessPerMille: 0, retriagePerMille });
          entryOf(entryOf(routes, 'incident').steps, 'triage').effortMilli = 8000;
        },
      });
      toStep(game, incident, 'diagnose');
      stopPulling(game, 'desk');
      toStep(game, incident, 'triage');
      return incident.remainingMilli;
    });
    expect(short).toBe(Math.floor((usual ?? 0) / 2));
  });
});

/** A team that manages by itself, with incidents that go to the wrong role. */
const proud: TinyOptions = {
  agreements: { escalation: 'never' },
  edit({ agreements, incidents }) {
    entryOf(agreements, 'escalation').options.push({ id: 'never', title: 'never', expectation: 'never', value: 0 });
    Object.assign(incidents, { guessPerMille: 0, giveUpTicks: 50 });
  },
};

describe('a team that never calls for help', () => {
  it('[AG10] leaves an incident in the wrong tray until somebody hands it over', () => {
    const { game, incident } = leaking(proud);
    toStep(game, incident, 'diagnose');
    pass(game, 30);
    expect([stepIdOf(game, incident), incident.roleId, incident.attempt]).toEqual(['diagnose', 'dev', 0]);
    handOver(game, 'dev', incident.id, 'ops');
    passUntil(game, () => !isOpen(game, incident), 19);
    expect(outcomeOf(game, incident)).toBe('resolved');
  });

  it('[AG10] [IN9] gives up in the end what it leaves there, whatever its priority and though hands are on it', () => {
    const game = inRound(proud);
    const incidents = [500, 300, 50].map((impact) => breakService(game, 'base', impact));
    pass(game, 40);
    expect(incidents.filter((item) => item.hands.length === 1).length).toBeGreaterThan(1);
    pass(game, 11);
    expect(incidents.map((item) => outcomeOf(game, item))).toEqual(['givenUp', 'givenUp', 'givenUp']);
    expect(handsOf(game, 'dev').map((hand) => hand.workId)).toEqual(['', '']);
  });

  it('[AG10] [IN9] is refused by the checks of a scenario in which nothing is ever given up', () => {
    const endless: TinyOptions = {
      ...proud,
      edit(draft) {
        proud.edit?.(draft);
        draft.incidents.giveUpTicks = 0;
      },
    };
    expect(() => tinyScenario(proud)).not.toThrow();
    expect(() => tinyScenario(endless)).toThrow('incidents.giveUpTicks');
  });

  it('[AG10] does not give up a grave incident that is where it belongs', () => {
    const { game, incident } = leaking({
      ...proud,
      edit(draft) {
        proud.edit?.(draft);
        draft.incidents.guessPerMille = 1000;
      },
    });
    stopPulling(game, 'ops');
    pass(game, 70);
    expect(isOpen(game, incident)).toBe(true);
  });
});
