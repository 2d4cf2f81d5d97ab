// Cases of the commands by which people write what they take away.
import type { Game } from '../../../../shared/sim/state.ts';
import { facilitate, give, inRound, type Payload } from '../../playing.ts';
import type { CommandCases, Situation } from './Situation.ts';

const WORDS = { kind: 'start', text: 'Look at the queue before I promise', step: 'Ask Eva on Monday at nine' };

/** In the debrief, with one take-away of each of two roles. */
export function lookingAhead(): Game {
  const game = inRound();
  while (game.state.phase !== 'debrief') facilitate(game, 'nextPhase');
  give(game, 'lead', 'writeTakeaway', WORDS);
  give(game, 'dev', 'writeTakeaway', { kind: 'stop', text: 'Starting what nobody asked for' });
  return game;
}

const inDebrief =
  (payload: Payload, arrange: (game: Game) => void = () => undefined, from = 'lead') =>
  (): Situation => {
    const game = lookingAhead();
    arrange(game);
    return { game, from, payload };
  };

const afterwards = (game: Game): void => facilitate(game, 'nextPhase');
const EDIT = { takeawayId: 't1', ...WORDS, text: 'Look first' };

export const takeawayCases: Record<string, CommandCases> = {
  writeTakeaway: {
    accepted: inDebrief(WORDS),
    refusals: {
      wrongPhase: () => ({ game: inRound(), from: 'lead', payload: WORDS }),
      limitReached: inDebrief(WORDS, (game) => {
        for (let count = 1; count < 9; count += 1) give(game, 'lead', 'writeTakeaway', WORDS);
      }),
    },
  },
  editTakeaway: {
    accepted: inDebrief(EDIT),
    refusals: {
      wrongPhase: inDebrief(EDIT, afterwards),
      unknownTarget: inDebrief({ ...EDIT, takeawayId: 't2' }),
    },
  },
  eraseTakeaway: {
    accepted: inDebrief({ takeawayId: 't1' }),
    refusals: {
      wrongPhase: inDebrief({ takeawayId: 't1' }, afterwards),
      unknownTarget: inDebrief({ takeawayId: 't2' }),
    },
  },
  setTakeawayStage: {
    accepted: inDebrief({ stage: 'wall' }, undefined, 'facilitator'),
    refusals: {
      wrongPhase: inDebrief({ stage: 'wall' }, afterwards, 'facilitator'),
      alreadyDone: inDebrief({ stage: 'aside' }, undefined, 'facilitator'),
    },
  },
};
