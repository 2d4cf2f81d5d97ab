// What the projector says first: what burns, then what came of the manoeuvre, then majors, then goals that are behind.
import { describe, expect, it } from 'vitest';
import type { CardView, GoalView, ManoeuvreView, PublicView, ServiceView } from '../../../../shared/sim/views/types.ts';
import { completeState } from '../../../../client/model/wireState.ts';
import { urgentOf } from '../../../../client/screens/screen/urgentOf.ts';

const view = (change: object): PublicView => ({ ...completeState({}).public, round: 1, tick: 100, ...change });
const down = (id: string, sinceTick: number) => ({ id, lamp: 'down', sinceTick, order: 0 }) as ServiceView;
const services = { a: down('a', 97), b: down('b', 90), c: { ...down('c', 1), lamp: 'degraded' } };
const goals = { g: { id: 'g', status: 'behind', order: 0 } as GoalView };
const board = { w: { id: 'w', isMajor: true, status: 'waiting', arrivedTick: 5 } as CardView };
const manoeuvres = { comet: { id: 'comet', round: 1, state: 'failed' } as ManoeuvreView };
const poll = { ...completeState({}).public.poll, outcome: 'failure' };

describe('the most urgent public thing', () => {
  it('is the service that has been down longest', () => {
    expect(urgentOf(view({ services, goals, board }))).toMatchObject({ kind: 'down', service: { id: 'b' }, hours: 10 });
  });

  it('is what came of the manoeuvre, when nothing is down', () => {
    expect(urgentOf(view({ poll, manoeuvres, board, goals }))).toEqual({
      kind: 'outcome',
      outcome: 'failure',
      manoeuvreId: 'comet',
    });
  });

  it('is a major incident that is not done', () => {
    expect(urgentOf(view({ board, goals }))).toMatchObject({ kind: 'major', card: { id: 'w' } });
    const done = { w: { ...board.w, status: 'done' } };
    expect(urgentOf(view({ board: done, goals }))).toMatchObject({ kind: 'behind', goal: { id: 'g' } });
  });

  it('is that nothing burns, and how much nobody sees', () => {
    expect(urgentOf(view({ hiddenCount: 9 }))).toEqual({ kind: 'calm', hiddenCount: 9 });
  });
});
