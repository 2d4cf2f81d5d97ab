// Rule CO: what users are told does not hold for ever.
import { describe, expect, it } from 'vitest';
import { loadGame } from '../../../shared/sim/createGame.ts';
import { hashState } from '../../../shared/sim/hash.ts';
import type { Game, WorkItem } from '../../../shared/sim/state.ts';
import type { TinyOptions } from '../../support/tinyScenario.ts';
import { bookedOf } from '../bookedOf.ts';
import { incidentOf } from '../leaking.ts';
import { breakService, give, inRound, pass, stopPulling, tryGive } from '../playing.ts';

const HOURS = 4;

/** An incident in the tray of the desk, that nobody works on; its users have been told in this hour. */
function told(agreements: TinyOptions['agreements']): { game: Game; incident: WorkItem } {
  const game = inRound(agreements === undefined ? {} : { agreements });
  stopPulling(game);
  const incident = breakService(game, 'base', 200);
  give(game, 'desk', 'informUsers', { workId: incident.id });
  return { game, incident };
}

describe('what users were told', () => {
  it('[CO1] holds for good without a rhythm', () => {
    const { game, incident } = told({ rhythm: 'once' });
    pass(game, 60);
    expect(incidentOf(incident).isCommunicated).toBe(true);
  });

  it('[CO1] holds for the agreed hours, and can then be told again', () => {
    const { game, incident } = told({ rhythm: 'often' });
    pass(game, HOURS);
    expect(incidentOf(incident).isCommunicated).toBe(true);
    expect(tryGive(game, 'desk', 'informUsers', { workId: incident.id })).toBe('alreadyDone');
    pass(game, 1);
    expect(incidentOf(incident).isCommunicated).toBe(false);
    give(game, 'desk', 'informUsers', { workId: incident.id });
    expect([incidentOf(incident).isCommunicated, incidentOf(incident).toldUntilTick]).toEqual([
      true,
      game.state.tick + HOURS,
    ]);
  });

  it('[CO1] hurts again when it does not hold any more', () => {
    const hurts = (['once', 'often'] as const).map((rhythm) => {
      const { game } = told({ rhythm });
      pass(game, 40);
      return game.state.satisfaction.incidents;
    });
    expect(hurts[1]).toBeGreaterThan((hurts[0] ?? 0) * 1.5);
  });

  it('[CO1] [AG9] is told again by itself where that is agreed, an hour of a hand each time', () => {
    const { game, incident } = told({ rhythm: 'often', communication: 'inform' });
    pass(game, 3 * HOURS + 1);
    expect(incidentOf(incident).isCommunicated).toBe(true);
    expect(bookedOf(game, 'desk').coordination).toBe(4000);
  });

  it('[CO1] waits until somebody is there to tell it', () => {
    const { game, incident } = told({ rhythm: 'often', communication: 'inform' });
    pass(game, HOURS);
    for (const hand of game.state.hands) hand.awayUntilTick = game.state.tick + 6;
    pass(game, 6);
    expect(incidentOf(incident).isCommunicated).toBe(false);
    pass(game, 1);
    expect(incidentOf(incident).isCommunicated).toBe(true);
  });

  it('[CO1] lapses in the same hour in a game that was saved and loaded on the way', () => {
    const { game } = told({ rhythm: 'often' });
    pass(game, 2);
    const copy = loadGame(game.rules.scenario, JSON.parse(JSON.stringify(game.state)) as Game['state']);
    for (const either of [game, copy]) pass(either, 20);
    expect(hashState(copy.state)).toBe(hashState(game.state));
  });
});
