// A game held at a moment, from which as many games as wished go on, each into a future of its own.
// What each round before brought is shared by all of them: it is most of a state, and never changes.
import { buildIndex } from '../../sim/gameIndex.ts';
import { drawU32, hashText } from '../../sim/random.ts';
import type { Rules } from '../../sim/rules.ts';
import type { Game, GameState } from '../../sim/state.ts';
import { WhatIfRefused, type Moment, type PlayedGame } from './types.ts';
import { visitLines } from './visitLines.ts';

const FUTURE = hashText('whatIf:future');

export class Fork {
  readonly #rules: Rules;
  /** JSON of the state without its results. */
  readonly #state: string;
  readonly #results: GameState['results'];

  /** The game is not kept; it may go on. */
  constructor({ rules, state }: Game) {
    this.#rules = rules;
    this.#state = JSON.stringify({ ...state, results: [] });
    this.#results = [...state.results];
  }

  /** The game as it stood, with a bot's seat for each role beside those there are, and its clock not held. */
  present(): Game {
    const state = JSON.parse(this.#state) as GameState;
    state.results = [...this.#results];
    state.isPaused = false;
    for (const roleId of this.#rules.roleIds)
      state.seats[`bot:${roleId}`] = { id: `bot:${roleId}`, roleIds: [roleId], isBot: true };
    return this.#gameOf(state);
  }

  /**
   * The game as it stood, with other luck from here on: what has happened stays, what is drawn from now on is drawn anew.
   * @param number which future: two games of the same number have the same luck
   */
  future(number: number): Game {
    const { state } = this.present();
    state.seed = drawU32(state.seed, FUTURE, state.tick, number) | 0;
    return this.#gameOf(state);
  }

  /** The look-ups hold keys made from the seed. */
  #gameOf(state: GameState): Game {
    return { rules: this.#rules, state, index: buildIndex(this.#rules, state), events: [], checkpoints: null };
  }
}

/**
 * Plays a journal and holds the game at a moment. Of a round that was played again, the last time counts.
 * @throws WhatIfRefused when the game has not come so far
 */
export function forkAt(played: PlayedGame, { round, tick }: Moment): Fork {
  const reached: Fork[] = [];
  visitLines(played, {
    onBriefed: (game) => {
      if (tick === null && game.state.round === round) reached.push(new Fork(game));
    },
    onTick: (game) => {
      if (game.state.round === round && game.state.roundTick === tick) reached.push(new Fork(game));
    },
  });
  const fork = reached.at(-1);
  if (fork === undefined)
    throw new WhatIfRefused('notPlayed', `round ${round} has not been played up to hour ${tick ?? 0}`);
  return fork;
}
