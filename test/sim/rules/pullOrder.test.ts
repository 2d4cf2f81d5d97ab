// Rules HD3: in which order hands pull.
import { describe, expect, it } from 'vitest';
import type { Game } from '../../../shared/sim/state.ts';
import type { TinyDraft } from '../../support/tinyParts.ts';
import { nextFor } from '../nextFor.ts';
import { breakService, give, inRound, make, pass, stopPulling } from '../playing.ts';

/** What the hands of the desk would take, one after the other. */
function orderOf(game: Game): string[] {
  const order: string[] = [];
  for (let next = nextFor(game, 'desk'); next !== undefined; next = nextFor(game, 'desk')) {
    order.push(next.id);
    give(game, 'desk', 'parkWork', { workId: next.id });
  }
  return order;
}

describe('what hands pull next', () => {
  const arranged = (rule: string): Game => {
    const game = inRound();
    stopPulling(game);
    give(game, 'desk', 'setPullRule', { rule });
    return game;
  };

  it('[HD3] by first come: whatever came first', () => {
    const game = arranged('fifo');
    make(game, 'requests');
    pass(game, 1);
    breakService(game, 'base', 400);
    pass(game, 1);
    make(game, 'feedback');
    expect(orderOf(game)).toEqual(['R1', 'I1', 'B1']);
  });

  it('[HD3] by what is due: what has to be done first', () => {
    const game = arranged('due');
    make(game, 'requests');
    pass(game, 1);
    make(game, 'chasers');
    breakService(game, 'base', 100);
    // Due at 20, at 1 + 10, and at 1 + 80.
    expect(orderOf(game)).toEqual(['B1', 'R1', 'I1']);
  });

  it('[HD3] by value: what loses most by waiting, for the effort that it still needs', () => {
    const game = arranged('value');
    make(game, 'requests', 2);
    const dear = breakService(game, 'base', 440);
    const [first] = orderOf(game);
    expect(first).toBe(dear.id);
    const other = arranged('value');
    const [one, two] = [make(other, 'requests'), make(other, 'requests')];
    const shorter = one.remainingMilli < two.remainingMilli ? one : two;
    expect(orderOf(other)[0]).toBe(shorter.id);
  });

  it('[HD3] by priority: the louder class first; age never lifts work past the next class', () => {
    const game = arranged('priority');
    make(game, 'requests');
    pass(game, 95);
    const old = make(game, 'feedback');
    const small = breakService(game, 'base', 50);
    const large = breakService(game, 'base', 400);
    expect([small.priority, large.priority, old.type]).toEqual([4, 2, 'feedback']);
    expect(orderOf(game)).toEqual([large.id, small.id, 'R1', old.id]);
  });

  it('[HD3] puts places given by hand before all rules: the latest first one first, the latest last one last', () => {
    const game = arranged('fifo');
    const ids = Array.from({ length: 5 }, () => make(game, 'requests').id);
    const put = (workId: string | undefined, place: string): void =>
      give(game, 'desk', 'prioritiseWork', { workId, place });
    put(ids[3], 'first');
    put(ids[4], 'first');
    put(ids[0], 'last');
    put(ids[1], 'last');
    expect(orderOf(game)).toEqual(['R5', 'R4', 'R3', 'R1', 'R2']);
  });

  it('[HD3] forgets a place that is taken back', () => {
    const game = arranged('fifo');
    const ids = [make(game, 'requests').id, make(game, 'requests').id];
    give(game, 'desk', 'prioritiseWork', { workId: ids[1], place: 'first' });
    give(game, 'desk', 'prioritiseWork', { workId: ids[1], place: 'none' });
    expect(orderOf(game)).toEqual(ids);
  });

  it.each(['value', 'due', 'priority'])('[HD3] puts majors before the rest by %s', (rule) => {
    const game = arranged(rule);
    make(game, 'chasers');
    const major = breakService(game, 'base', 500);
    breakService(game, 'shop', 400);
    expect(orderOf(game)[0]).toBe(major.id);
  });

  it('[HD3] puts named risks before majors and before what is put first by hand', () => {
    const game = inRound({ edit: openRisks });
    pass(game, 25);
    stopPulling(game);
    give(game, 'lead', 'callManoeuvre', { decision: 'hold' });
    const chore = make(game, 'chores');
    give(game, 'ops', 'prioritiseWork', { workId: chore.id, place: 'first' });
    expect(nextFor(game, 'ops')?.risk?.riskItemId).toBe('valve');
  });
});

function openRisks({ flightPlan }: TinyDraft): void {
  for (const manoeuvre of flightPlan.manoeuvres) for (const item of manoeuvre.riskItems) item.openPerMille = 1000;
}
