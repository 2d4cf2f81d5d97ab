// Games of the flagship for the tests of views and bots: as far as a tick, played by bots.
import { requireScenario } from '../../../server/lab/readScenario.ts';
import type { BotStyle } from '../../../shared/sim/bots/index.ts';
import { playGame } from '../../../shared/sim/bots/playGame.ts';
import { loadGame } from '../../../shared/sim/createGame.ts';
import type { Game, GameState } from '../../../shared/sim/state.ts';

export const flagship = requireScenario('mission-to-mars');

/** Some roles show everything and some nothing, so that both halves of visibility occur. */
export function mixedStyle(roleId: string): BotStyle {
  return ['serviceManager', 'desk', 'sysEng', 'owner', 'director'].includes(roleId) ? 'orchestrated' : 'reactive';
}

export const copyOf = (game: Game): Game => loadGame(flagship, structuredClone(game.state));

/** Copies of the first round of a mixed game at the given ticks. */
export function gamesAt(ticks: readonly number[], seed: number): Game[] {
  const games: Game[] = [];
  playGame({
    scenario: flagship,
    seed,
    rounds: 1,
    styleOf: mixedStyle,
    onTick: (game) => {
      if (ticks.includes(game.state.tick)) games.push(copyOf(game));
    },
  });
  return games;
}

/** The same game with a changed state. */
export function changed(game: Game, change: (state: GameState) => void): Game {
  const state = structuredClone(game.state);
  change(state);
  return loadGame(flagship, state);
}
