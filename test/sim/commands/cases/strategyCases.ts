// Cases of the commands about the portfolio.
import type { TinyOptions } from '../../../support/tinyScenario.ts';
import { give, inLobby, pass } from '../../playing.ts';
import { arranged, type CommandCases } from './Situation.ts';

const THEMED: TinyOptions = {
  edit: (draft) => {
    draft.themes = ['run', 'grow'].map((id) => ({ id, title: id }));
  },
};
const INVEST = { serviceId: 'shop', mode: 'invest' };
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
  setServiceStrategy: {
    accepted: arranged('lead', () => INVEST),
    refusals: {
      wrongPhase: () => ({ game: inLobby(), from: 'lead', payload: INVEST }),
      unknownTarget: arranged('lead', () => ({ ...INVEST, serviceId: 'shed' })),
      alreadyDone: arranged('lead', (game) => {
        give(game, 'lead', 'setServiceStrategy', INVEST);
        return INVEST;
      }),
      tooLate: arranged(
        'lead',
        (game) => {
          give(game, 'lead', 'setServiceStrategy', { serviceId: 'shop', mode: 'retire' });
          pass(game, 1);
          return INVEST;
        },
        {
          edit: (draft) => {
            for (const service of draft.services) service.retireTicks = 0;
          },
        },
      ),
      needsOther: arranged('lead', () => ({ serviceId: 'base', mode: 'retire' })),
    },
  },
};
