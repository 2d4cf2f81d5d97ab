// The shape of a case in the table of commands: a game brought to a point, and the command that is given there.
// Must not hold expectations: those follow from where in the table a case stands.
import type { Game } from '../../../../shared/sim/state.ts';
import { facilitate, inRound, type Payload } from '../../playing.ts';
import type { TinyOptions } from '../../../support/tinyScenario.ts';

export interface Situation {
  game: Game;
  /** Role, seat or `facilitator`. */
  from: string;
  payload: Payload;
}

export interface CommandCases {
  accepted: () => Situation;
  /** One for each code that the command lists. */
  refusals: Record<string, () => Situation>;
}

/** A round of the tiny scenario, arranged; `arrange` returns the payload. */
export function arranged(from: string, arrange: (game: Game) => Payload, options: TinyOptions = {}): () => Situation {
  return () => {
    const game = inRound(options);
    return { game, from, payload: arrange(game) };
  };
}

/** The same, after the round has been ended: for what is possible only while it runs. */
export function reviewed(from: string, arrange: (game: Game) => Payload, options: TinyOptions = {}): () => Situation {
  return arranged(
    from,
    (game) => {
      const payload = arrange(game);
      facilitate(game, 'nextPhase');
      return payload;
    },
    options,
  );
}
