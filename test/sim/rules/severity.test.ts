// Rules IN1, IN14: how severe an incident is, whatever the desk makes of it.
import { describe, expect, it } from 'vitest';
import type { Game, WorkItem } from '../../../shared/sim/state.ts';
import { incidentOf, leaking } from '../leaking.ts';
import {
  breakService,
  give,
  handOf,
  inRound,
  isOpen,
  openOf,
  outcomeOf,
  pass,
  passUntil,
  stopPulling,
  theOnly,
} from '../playing.ts';

const setPriority = (game: Game, item: WorkItem, priority: number): void =>
  give(game, 'desk', 'setPriority', { workId: item.id, priority: String(priority) });

const clockOf = (item: WorkItem): number[] => [item.priority, incidentOf(item).slaDueTick, item.dueTick];

describe('a priority set by hand', () => {
  it('[IN1] [IN14] shortens the clock when it is more severe, and gives the old one back', () => {
    const game = inRound();
    pass(game, 3);
    const incident = breakService(game, 'base', 150);
    expect(clockOf(incident)).toEqual([3, 43, 43]);
    setPriority(game, incident, 1);
    expect(clockOf(incident)).toEqual([1, 13, 13]);
    setPriority(game, incident, 3);
    expect(clockOf(incident)).toEqual([3, 43, 43]);
  });

  it('[IN14] buys no time when it is less severe than the impact', () => {
    const game = inRound();
    pass(game, 3);
    const incident = breakService(game, 'base', 300);
    setPriority(game, incident, 4);
    expect(clockOf(incident)).toEqual([4, 23, 23]);
  });

  it('[IN14] [SL1] does not cut the penalty', () => {
    const game = inRound({ edit: ({ incidents }) => void (incidents.penaltyCents = [900, 500, 300, 100]) });
    stopPulling(game);
    setPriority(game, breakService(game, 'base', 300), 4);
    pass(game, 21);
    expect(game.state.money.costCents).toBe(500);
  });

  it('[IN1] costs satisfaction for each level under what the impact asks for, and only then', () => {
    const hurtBy = (...priorities: number[]): number => {
      const game = inRound({ edit: ({ incidents }) => void (incidents.downgradeMilli = 300) });
      const incident = breakService(game, 'base', 300);
      for (const priority of priorities) setPriority(game, incident, priority);
      return game.state.satisfaction.incidents;
    };
    expect(hurtBy(1, 2)).toBe(0);
    expect(hurtBy(3)).toBe(300_000);
    expect(hurtBy(4)).toBe(600_000);
    expect(hurtBy(1, 4)).toBe(600_000);
  });

  it('[IN14] [IN9] does not let a grave incident be given up', () => {
    const game = inRound({ edit: ({ incidents }) => void (incidents.giveUpTicks = 30) });
    stopPulling(game);
    const incident = breakService(game, 'base', 300);
    setPriority(game, incident, 4);
    pass(game, 40);
    expect(isOpen(game, incident)).toBe(true);
  });

  it('[IN14] [ES2] does not spare anybody the question to the Director', () => {
    const game = inRound({ edit: ({ incidents }) => void (incidents.emergencyPerMille = 1000) });
    stopPulling(game, 'lead');
    const incident = breakService(game, 'base', 300);
    setPriority(game, incident, 4);
    passUntil(game, () => openOf(game, 'change').some((item) => item.blockedBy === 'decision'));
    expect(outcomeOf(game, incident)).toBe('');
  });

  it('[IN14] makes the emergency change that follows no more urgent than the impact does', () => {
    const priorities = [150, 500].map((impact) => {
      const game = inRound({ edit: ({ incidents }) => void (incidents.emergencyPerMille = 1000) });
      const incident = breakService(game, 'base', impact);
      if (incident.priority !== 1) setPriority(game, incident, 1);
      passUntil(game, () => openOf(game, 'change').length > 0);
      return theOnly(game, 'change').priority;
    });
    expect(priorities).toEqual([2, 1]);
  });
});

describe('an incident that strikes again', () => {
  it('[IN14] [PR4] gets the priority that its impact asks for, and a clock from then on', () => {
    const { game, incident } = leaking();
    expect(clockOf(incident)).toEqual([2, 20, 20]);
    stopPulling(game);
    pass(game, 12);
    game.state.problems.forEach((problem) => (problem.hazardPerMillion = problem.specId === 'leak' ? 1_000_000 : 0));
    pass(game, 5);
    // 300 and five times 30: at 450 it is of priority 1, with ten ticks from the fifth strike.
    expect(incidentOf(incident).impactPerMille).toBe(450);
    expect(clockOf(incident)).toEqual([1, 20, 20]);
    pass(game, 1);
    expect(incident.priority).toBe(1);
  });

  it('[IN14] never gets a longer clock, nor a lower priority than the one set by hand', () => {
    const { game, incident } = leaking();
    stopPulling(game);
    setPriority(game, incident, 1);
    expect(clockOf(incident)).toEqual([1, 10, 10]);
    game.state.problems.forEach((problem) => (problem.hazardPerMillion = problem.specId === 'leak' ? 1_000_000 : 0));
    pass(game, 6);
    expect(clockOf(incident)).toEqual([1, 10, 10]);
  });

  it('[IN14] [IN10] becomes a major, public and called, when it has grown to one', () => {
    const { game, incident } = leaking({
      agreements: { majors: 'swarmed' },
      edit: ({ changes }) => void (changes.window.quorumRoles = ['lead']),
    });
    stopPulling(game);
    expect([incidentOf(incident).isMajor, incident.isShown]).toEqual([false, false]);
    game.state.problems.forEach((problem) => (problem.hazardPerMillion = problem.specId === 'leak' ? 1_000_000 : 0));
    pass(game, 5);
    expect([incidentOf(incident).isMajor, incident.isShown, incident.isSwarmed]).toEqual([true, true, true]);
    expect(handOf(game, 'lead').awayUntilTick).toBe(game.state.tick);
    expect(theOnly(game, 'incident')).toBe(incident);
  });
});
