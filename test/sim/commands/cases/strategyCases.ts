// Cases of the commands about the portfolio.
import type { TinyOptions } from '../../../support/tinyScenario.ts';
import { give, inLobby } from '../../playing.ts';
import { arranged, type CommandCases } from './Situation.ts';

const THEMED: TinyOptions = {
  edit: (draft) => {
    draft.themes = ['run', 'grow'].map((id) => ({ id, title: id }));
  },
};
const HALF = { theme: 'grow', share: '500' };

export const strategyCases: Record<string, CommandCases> = {
  setIntent: {
    accepted: arranged('lead', () => HALF, THEMED),
    refusals: {
      wrongPhase: () => ({ game: inLobby(THEMED), from: 'lead', payload: HALF }),
      unknownTarget: arranged('lead', () => ({ ...HALF, theme: 'rest' }), THEMED),
      alreadyDone: arranged('lead', () => ({ ...HALF, share: '0' }), THEMED),
      limitReached: arranged(
        'lead',
        (game) => {
          give(game, 'lead', 'setIntent', { theme: 'run', share: '600' });
          return HALF;
        },
        THEMED,
      ),
    },
  },
};
