// All that a scenario may switch on, at once: the laws hold, games come back from a save, and potential follows the seed alone.
import { describe, expect, it } from 'vitest';
import { createGame, loadGame } from '../../shared/sim/createGame.ts';
import { hashState } from '../../shared/sim/hash.ts';
import type { Game, GameState } from '../../shared/sim/state.ts';
import { advance, applyCommand } from '../../shared/sim/step.ts';
import { switchAllOn } from '../support/tinyMechanics.ts';
import { tinyScenario } from '../support/tinyScenario.ts';
import { Dice } from './Dice.ts';
import { fuzzGame } from './fuzzGame.ts';
import { inRound } from './playing.ts';
import { offeredCommand } from './randomCommands.ts';

const TIMEOUT_MS = 120_000;
const OPTIONS = { isLively: true, rounds: 2, lengthTicks: 90, edit: switchAllOn };

const used = {
  visits: ({ visits }: GameState) => visits.length,
  unmet: ({ unmet }: GameState) => unmet.length,
  insights: ({ insights }: GameState) => insights.length,
  followUps: ({ followUps }: GameState) => followUps.length,
  technologies: ({ technologies }: GameState) => Object.keys(technologies).length,
  upkeep: ({ improvements }: GameState) => improvements.filter(({ upkeepWorkId }) => upkeepWorkId !== '').length,
  reviews: ({ streamCounts }: GameState) => streamCounts['reviews'] ?? 0,
  met: ({ streamCounts }: GameState) => streamCounts['ideas'] ?? 0,
};

/** Lets time pass; now and then a role does something that it is offered. */
function playOn(game: Game, dice: Dice, ticks: number): void {
  for (let tick = 0; tick < ticks; tick++) {
    const entry = offeredCommand(dice, game);
    if (entry !== null) applyCommand(game, entry.seat, entry.command);
    advance(game);
  }
}

describe('everything switched on', { timeout: TIMEOUT_MS }, () => {
  it('[IV1] [IV2] [IV3] [IV4] [IV5] [IV6] keeps the laws whatever is commanded', () => {
    const scenario = tinyScenario(OPTIONS);
    for (let seed = 1; seed <= 25; seed++) expect(fuzzGame(scenario, seed, 3).accepted).toBeGreaterThan(100);
  });

  it('is all in use in such games', () => {
    const seen = Object.fromEntries(Object.keys(used).map((name) => [name, 0]));
    for (let seed = 1; seed <= 6; seed++) {
      const game = inRound(OPTIONS, seed);
      const dice = new Dice(seed);
      for (let part = 0; part < 8; part++) {
        playOn(game, dice, 10);
        for (const [name, count] of Object.entries(used)) seen[name] = Math.max(seen[name] ?? 0, count(game.state));
      }
    }
    expect(Object.entries(seen).filter(([, most]) => most === 0)).toEqual([]);
  });

  it('plays the same when the game is saved and loaded in any hour', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const game = inRound(OPTIONS, seed);
      playOn(game, new Dice(seed), 5 + 6 * seed);
      const copy = loadGame(game.rules.scenario, JSON.parse(JSON.stringify(game.state)) as GameState);
      for (const either of [game, copy]) playOn(either, new Dice(100 + seed), 20);
      expect([seed, hashState(copy.state)]).toEqual([seed, hashState(game.state)]);
    }
  });

  it('[LG1] leaves potential to the seed, in every tick', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const [idle, busy] = [inRound(OPTIONS, seed), inRound(OPTIONS, seed)];
      for (const roleId of idle.rules.roleIds)
        applyCommand(idle, `bot:${roleId}`, { type: 'setPulling', isPulling: 'no' });
      const dice = new Dice(seed);
      for (let tick = 0; tick < 85; tick++) {
        playOn(busy, dice, 1);
        advance(idle);
        expect([seed, tick, busy.state.ledger.potentialCents]).toEqual([seed, tick, idle.state.ledger.potentialCents]);
      }
      expect(busy.state.ledger.realisedCents).toBeGreaterThan(idle.state.ledger.realisedCents);
    }
  });

  it('is off in a scenario that says nothing of it', () => {
    const { state } = createGame(tinyScenario(), 1);
    expect([state.stakeholders, state.visits, state.unmet, state.followUps, state.technologies]).toEqual([
      [],
      [],
      [],
      [],
      {},
    ]);
  });
});
