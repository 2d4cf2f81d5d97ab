// One what-if: at a moment of a played round something is done differently, and bots play on from there, both ways, over
// resampled futures. Both games of a pair have the same luck; from pair to pair what is still to come differs.
import { policyNames } from '../../sim/bots/index.ts';
import type { BotCommand } from '../../sim/bots/types.ts';
import type { Game } from '../../sim/state.ts';
import { makingOf, type Making } from './changes/index.ts';
import { outcomeOf } from './figures.ts';
import { type Fork, forkAt } from './Fork.ts';
import { playOn } from './playOn.ts';
import { WhatIfRefused, type Horizon, type Outcome, type Pair, type PlayedGame, type WhatIfWish } from './types.ts';

export class WhatIf {
  readonly #fork: Fork;
  readonly #wish: WhatIfWish;
  readonly #making: Making;
  readonly #untilRound: number;

  /** @throws WhatIfRefused when the round was not played so far, or the change is not possible there */
  constructor(played: PlayedGame, wish: WhatIfWish) {
    if (!policyNames(played.scenario).includes(wish.style))
      throw new WhatIfRefused('noSuchStyle', `there are no bots of the style ${wish.style}`);
    this.#wish = wish;
    this.#making = makingOf(wish.change);
    this.#untilRound = untilRoundOf(wish.horizon, wish.round, played.scenario.rounds.length);
    this.#fork = forkAt(played, wish);
    for (const isMade of [true, false])
      if (!this.#begin(this.#fork.present(), isMade))
        throw new WhatIfRefused('notPossible', `this ${wish.change.kind} is not possible at that moment`);
  }

  /** @param number which future: any whole number; the same one gives the same pair again */
  runPair(number: number): Pair {
    return { asPlayed: this.#play(number, false), changed: this.#play(number, true) };
  }

  #play(number: number, isMade: boolean): Outcome {
    const game = this.#fork.future(number);
    this.#begin(game, isMade);
    playOn(game, {
      style: this.#wish.style,
      untilRound: this.#untilRound,
      allows: (now: Game, command: BotCommand) => !this.#making.undoes(now, command, isMade),
      onTick: (now) => {
        if (isMade) this.#making.keepUp(now);
      },
    });
    return outcomeOf(game, this.#wish.round);
  }

  #begin(game: Game, isMade: boolean): boolean {
    return isMade ? this.#making.make(game) : this.#making.leave(game);
  }
}

/** The last round that is played. */
export function untilRoundOf(horizon: Horizon, round: number, rounds: number): number {
  if (horizon === 'round') return round;
  return horizon === 'nextRound' ? Math.min(rounds, round + 1) : rounds;
}
