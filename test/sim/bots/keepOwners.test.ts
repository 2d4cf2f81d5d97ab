// The habit of giving improvements that nobody owns to somebody.
import { describe, expect, it } from 'vitest';
import { playGame } from '../../../shared/sim/bots/playGame.ts';
import type { Game } from '../../../shared/sim/state.ts';
import { entryOf, tinyScenario } from '../../support/tinyScenario.ts';

function ownerAfter(habits: string[]): string | undefined {
  const scenario = tinyScenario({
    rounds: 1,
    lengthTicks: 240,
    edit(draft) {
      draft.policies = [{ id: 'caring', title: 'Caring', base: 'reactive', with: habits }];
      for (const round of draft.rounds)
        round.script = [{ atTick: 60, action: { do: 'loseOwner', improvement: 'raiseGuess' } }];
    },
  });
  const play = { scenario, seed: 1, styleOf: () => 'caring', improvements: ['raiseGuess'] };
  const game: Game = playGame(play);
  return entryOf(game.state.improvements, 'raiseGuess').ownerRoleId;
}

describe('keepOwners', () => {
  it('gives an improvement that has lost its owner to whoever did most of it', () => {
    expect(ownerAfter([])).toBe('');
    expect(ownerAfter(['keepOwners'])).toBe('dev');
  });
});
