// Rules MI: the flight plan's windows, and what they earn.
import { describe, expect, it } from 'vitest';
import { tinyScenario } from '../../support/tinyScenario.ts';
import { facilitate, manoeuvreOf, pass, passUntil, playOn, started } from '../playing.ts';

describe('the flight plan', () => {
  it('[MI1] keeps to the ticks of its round when an earlier round was ended early', () => {
    const scenario = tinyScenario({
      edit: ({ flightPlan }) => {
        for (const manoeuvre of flightPlan.manoeuvres) manoeuvre.round = 2;
      },
    });
    const game = started(scenario, 1);
    pass(game, 10);
    facilitate(game, 'nextPhase');
    playOn(game);
    expect(game.state.tick).toBe(10);
    passUntil(game, () => game.state.poll !== null);
    expect(game.state.roundTick).toBe(25);
    passUntil(game, () => manoeuvreOf(game).state === 'open');
    expect(game.state.roundTick).toBe(37);
  });
});
