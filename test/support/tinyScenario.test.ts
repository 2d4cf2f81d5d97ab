// The tiny scenario is what tests of rules stand on: it must be a scenario, and quiet.
import { describe, expect, it } from 'vitest';
import { pass, inRound } from '../sim/playing.ts';

describe('the tiny scenario', () => {
  it('passes all checks, quiet and lively', () => {
    expect(() => inRound()).not.toThrow();
    expect(() => inRound({ isLively: true })).not.toThrow();
  });

  it('stays quiet: nothing arrives, nothing breaks, nothing costs', () => {
    const game = inRound();
    pass(game, 96);
    const { state } = game;
    expect(state.phase).toBe('review');
    expect([state.open.length, state.closed.length, state.money.costCents]).toEqual([0, 0, 0]);
    expect(state.ledger.leakedCents).toBe(0);
  });

  it('is busy when it is asked to be', () => {
    const game = inRound({ isLively: true });
    pass(game, 96);
    expect(game.state.closed.length).toBeGreaterThan(10);
    expect(Object.keys(game.state.stats.arrived).length).toBeGreaterThan(7);
  });
});
