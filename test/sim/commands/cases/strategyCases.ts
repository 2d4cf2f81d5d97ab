// Cases of the commands about the portfolio and about time boxes.
import type { Game } from '../../../../shared/sim/state.ts';
import { agreeOn } from '../../../support/agreeOn.ts';
import { supplying } from '../../../support/supplying.ts';
import type { TinyOptions } from '../../../support/tinyScenario.ts';
import { breakService, give, inLobby, make, pass, type Payload, stopPulling } from '../../playing.ts';
import { ownWorkRefusals } from './handCases.ts';
import { arranged, type CommandCases, reviewed } from './Situation.ts';

const THEMED: TinyOptions = {
  edit: (draft) => {
    draft.themes = ['run', 'grow'].map((id) => ({ id, title: id }));
  },
};
/** A time box of three days. */
const BOXED: TinyOptions = { edit: (draft) => agreeOn(draft, 'timeBox', { three: 3, none: 0 }) };

/** A request, in the first tick of the round. */
function promised(game: Game): Payload {
  stopPulling(game);
  pass(game, 1);
  return { workId: make(game, 'requests').id };
}

const INVEST = { serviceId: 'shop', mode: 'invest' };
const CONTRACT = supplying({ responseTicks: 5 });
const SECOND = { roleId: 'dev', optionId: 'second' };
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
  changeContract: {
    accepted: arranged('lead', () => SECOND, CONTRACT),
    refusals: {
      wrongPhase: () => ({ game: inLobby(CONTRACT), from: 'lead', payload: SECOND }),
      unknownTarget: arranged('lead', () => ({ ...SECOND, roleId: 'ops' }), CONTRACT),
      alreadyDone: arranged('lead', () => ({ ...SECOND, optionId: 'first' }), CONTRACT),
      notAffordable: arranged(
        'lead',
        (game) => {
          for (const optionId of ['second', 'first', 'second', 'first'])
            give(game, 'lead', 'changeContract', { roleId: 'dev', optionId });
          return SECOND;
        },
        CONTRACT,
      ),
    },
  },
  commitWork: {
    accepted: arranged('desk', promised, BOXED),
    refusals: {
      ...ownWorkRefusals('desk', promised),
      wrongPhase: reviewed('desk', promised, BOXED),
      notPossible: arranged('desk', (game) => ({ workId: breakService(game, 'base', 300).id }), BOXED),
      alreadyDone: arranged(
        'desk',
        (game) => {
          const payload = promised(game);
          give(game, 'desk', 'commitWork', payload);
          return payload;
        },
        BOXED,
      ),
      tooLate: arranged(
        'desk',
        (game) => {
          pass(game, 30);
          return promised(game);
        },
        BOXED,
      ),
      nothingToDo: arranged('desk', promised),
    },
  },
};
