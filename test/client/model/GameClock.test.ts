// The clock between two states: never ahead of the server by a whole tick, still when the game is.
import { describe, expect, it } from 'vitest';
import { GameClock } from '../../../client/model/GameClock.ts';

const running = { phase: 'running', tick: 500, roundTick: 20, isPaused: false, speedPerMille: 1000 } as const;

describe('the game clock', () => {
  it('goes on between two states at the game’s speed', () => {
    const clock = new GameClock();
    clock.observe({ ...running, speedPerMille: 500 }, 1000);
    expect(clock.tickAt(2000)).toBeCloseTo(500.5);
    expect(clock.roundTickAt(2000)).toBeCloseTo(20.5);
  });

  it('waits for the server rather than running into the next tick', () => {
    const clock = new GameClock();
    clock.observe(running, 0);
    expect(Math.floor(clock.tickAt(60_000))).toBe(500);
  });

  it('does not start over when a state comes without a new tick', () => {
    const clock = new GameClock();
    clock.observe(running, 0);
    clock.observe(running, 400);
    expect(clock.tickAt(600)).toBeCloseTo(500.6);
  });

  it.each([{ isPaused: true }, { phase: 'briefing' as const }])('stands still with %j', (change) => {
    const clock = new GameClock();
    clock.observe({ ...running, ...change }, 0);
    expect(clock.tickAt(900)).toBe(500);
  });
});
