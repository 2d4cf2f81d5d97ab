// Rules ES5 and ES6: what a decision may be, and giving back what is understood.
import { describe, expect, it } from 'vitest';
import { failurePerMille } from '../../../shared/sim/changes/failure.ts';
import type { Game, WorkItem } from '../../../shared/sim/state.ts';
import { viewRole } from '../../../shared/sim/views/index.ts';
import type { TinyDraft } from '../../support/tinyParts.ts';
import { bookedOf } from '../bookedOf.ts';
import { understood } from '../commands/cases/escalationCases.ts';
import {
  breakService,
  give,
  handOf,
  inRound,
  isOpen,
  known,
  make,
  openOf,
  pass,
  passUntil,
  startPulling,
  stepIdOf,
  stopPulling,
  theOnly,
} from '../playing.ts';

/** Everything needs the skill of ops; help costs 3000. */
function withHelp(draft: TinyDraft): void {
  for (const problem of draft.problems) problem.skill = 'platform';
  draft.incidents.escalation.fund = { cents: 3000 };
}

describe('what is decided on an incident', () => {
  /** An incident in triage whose question the lead has answered; nobody but the lead works. */
  function answered(outcome: string): { game: Game; item: WorkItem } {
    const game = inRound({ edit: withHelp });
    stopPulling(game);
    const item = breakService(game, 'base', 300);
    give(game, 'desk', 'escalateWork', { workId: item.id });
    const card = theOnly(game, 'request');
    if (outcome !== '') give(game, 'lead', 'decideWork', { workId: card.id, outcome });
    expect(viewRole(game, 'lead').tray[card.id]?.marks).toBe(outcome);
    startPulling(game, 'lead');
    passUntil(game, () => !isOpen(game, card));
    return { game, item };
  }

  it.each(['', 'authorise'])('[ES5] is a swarm when it is authorised or nothing is said: "%s"', (outcome) => {
    const { game, item } = answered(outcome);
    expect([item.isSwarmed, item.isShown, item.incident?.isDiagnosed]).toEqual([true, true, false]);
    expect(game.state.money.budgetLeftCents).toBe(10_000);
  });

  it('[ES5] gives it the time of the lowest priority when the risk is accepted', () => {
    const { game, item } = answered('acceptRisk');
    const due = known(item.incident, 'incident').slaDueTick;
    expect([item.isSwarmed, item.priority]).toEqual([false, 4]);
    expect(due).toBe(game.state.tick - 1 + 80);
    expect(item.dueTick).toBe(due);
  });

  it('[ES5] brings help that is paid for: diagnosed, and half of the resolution done', () => {
    const { game, item } = answered('fund');
    expect([stepIdOf(game, item), item.roleId, item.isSwarmed]).toEqual(['resolve', 'ops', true]);
    const whole = inRound({ edit: withHelp });
    const same = breakService(whole, 'base', 300);
    passUntil(whole, () => stepIdOf(whole, same) === 'resolve');
    expect(item.stepEffortMilli).toBe(Math.floor(same.stepEffortMilli / 2));
    expect([game.state.money.budgetLeftCents, game.state.money.costCents]).toEqual([7000, 3000]);
  });

  it('[ES5] leaves it as it is when it is refused, and it may not be asked again', () => {
    const { game, item } = answered('refuse');
    expect([item.isSwarmed, stepIdOf(game, item), item.incident?.isEscalated]).toEqual([false, 'triage', true]);
  });
});

describe('what is decided on an emergency change', () => {
  /** A change for no incident, declared an emergency, whose question has been answered. */
  function answered(outcome: string): { game: Game; change: WorkItem } {
    const game = inRound({
      lengthTicks: 200,
      edit: (draft) => {
        withHelp(draft);
        draft.changes.failure.emergencyPerMille = 200;
        draft.changes.emergencyDeployEffortMilli = 4000;
      },
    });
    game.state.window.nextTick = 150;
    stopPulling(game, 'lead', 'ops');
    const feature = make(game, 'features');
    startPulling(game, 'lead');
    passUntil(game, () => openOf(game, 'change').length === 1);
    const change = theOnly(game, 'change');
    stopPulling(game, 'lead');
    give(game, 'ops', 'declareEmergency', { workId: change.id });
    startPulling(game, 'ops');
    passUntil(game, () => change.blockedBy === 'decision');
    const card = theOnly(game, 'request');
    give(game, 'lead', 'decideWork', { workId: card.id, outcome });
    startPulling(game, 'lead');
    passUntil(game, () => !isOpen(game, card));
    expect(isOpen(game, feature)).toBe(true);
    return { game, change };
  }

  it('[ES5] lets it go out when it is authorised', () => {
    const { game, change } = answered('authorise');
    expect([stepIdOf(game, change), failurePerMille(game, change)]).toEqual(['deploy', 200]);
  });

  it('[ES5] spares satisfaction when the risk is accepted and it fails', () => {
    const lost = (['authorise', 'acceptRisk'] as const).map((outcome) => {
      const { game, change } = answered(outcome);
      game.rules.scenario.changes.failure.emergencyPerMille = 1000;
      passUntil(game, () => !isOpen(game, change));
      expect(game.state.stats.failedChanges).toBe(1);
      return game.state.satisfaction.changes > 0;
    });
    expect(lost).toEqual([true, false]);
  });

  it('[ES5] makes it safer when help is paid for', () => {
    const { game, change } = answered('fund');
    expect([failurePerMille(game, change), game.state.money.costCents]).toEqual([100, 3000]);
  });

  it('[ES5] makes it wait for a window like the others when it is refused', () => {
    const { change } = answered('refuse');
    expect([change.change?.kind, change.blockedBy, change.priority]).toEqual(['normal', 'window', 0]);
  });
});

describe('giving back', () => {
  it('[ES6] ends the swarm, takes a hand for a tick, and leaves the desk a share of the resolution', () => {
    const game = inRound({ edit: withHelp });
    const item = understood(game);
    stopPulling(game, 'desk');
    give(game, 'ops', 'callSwarm', { workId: item.id });
    pass(game, 2);
    const before = { effort: item.stepEffortMilli, handoffs: item.handoffs };
    const booked = bookedOf(game, 'ops').coordination ?? 0;
    give(game, 'ops', 'giveBack', { workId: item.id });
    expect([item.roleId, item.isSwarmed, item.hands]).toEqual(['desk', false, []]);
    expect(item.stepEffortMilli).toBe(Math.floor(before.effort * 0.6));
    expect(item.handoffs).toBe(before.handoffs + 1);
    pass(game, 1);
    expect((bookedOf(game, 'ops').coordination ?? 0) - booked).toBe(1000);
    startPulling(game, 'desk');
    passUntil(game, () => !isOpen(game, item));
    expect(handOf(game, 'ops').workId).toBe('');
  });
});
