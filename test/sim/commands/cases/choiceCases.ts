// Cases of the commands about improvements and agreements.
import type { Game } from '../../../../shared/sim/state.ts';
import { facilitate, give, inLobby, type Payload } from '../../playing.ts';
import { arranged, type CommandCases, type Situation } from './Situation.ts';

const IMPROVEMENT: Payload = { improvementId: 'raiseGuess', roleId: 'dev' };
const AGREEMENT: Payload = { agreementId: 'intake', optionId: 'push' };

function inBriefing(arrange: (game: Game) => Payload): () => Situation {
  return () => {
    const game = inLobby();
    facilitate(game, 'startSession');
    return { game, from: 'lead', payload: arrange(game) };
  };
}

const stillInLobby = (payload: Payload) => (): Situation => ({ game: inLobby(), from: 'lead', payload });

const choose = (game: Game, improvementId: string): void =>
  give(game, 'lead', 'chooseImprovement', { improvementId, roleId: 'desk' });

/** An improvement that the desk owns is given to somebody. */
const owned =
  (more: Payload) =>
  (game: Game): Payload => {
    choose(game, 'raiseGuess');
    return { improvementId: 'raiseGuess', roleId: 'ops', ...more };
  };

export const choiceCases: Record<string, CommandCases> = {
  chooseImprovement: {
    accepted: inBriefing(() => IMPROVEMENT),
    refusals: {
      wrongPhase: stillInLobby(IMPROVEMENT),
      unknownTarget: inBriefing(() => ({ ...IMPROVEMENT, improvementId: 'wish' })),
      alreadyDone: inBriefing((game) => {
        choose(game, 'raiseGuess');
        return IMPROVEMENT;
      }),
      noSuchRole: inBriefing(() => ({ ...IMPROVEMENT, roleId: 'cook' })),
      notAffordable: inBriefing(() => ({ ...IMPROVEMENT, improvementId: 'dear' })),
      limitReached: inBriefing((game) => {
        choose(game, 'scaleNoise');
        choose(game, 'scaleDelay');
        return IMPROVEMENT;
      }),
      needsOther: inBriefing(() => ({ ...IMPROVEMENT, improvementId: 'second' })),
    },
  },
  dropImprovement: {
    accepted: inBriefing((game) => {
      choose(game, 'raiseGuess');
      return { improvementId: 'raiseGuess' };
    }),
    refusals: {
      wrongPhase: arranged('lead', (game) => {
        choose(game, 'raiseGuess');
        return { improvementId: 'raiseGuess' };
      }),
      unknownTarget: inBriefing(() => ({ improvementId: 'wish' })),
      nothingToDo: inBriefing(() => ({ improvementId: 'raiseGuess' })),
    },
  },
  setOwner: {
    accepted: inBriefing(owned({})),
    refusals: {
      wrongPhase: () => {
        const game = inLobby({ rounds: 1 });
        while (game.state.phase !== 'closed') {
          facilitate(game, game.state.phase === 'lobby' ? 'startSession' : 'nextPhase');
          if (game.state.phase === 'briefing') choose(game, 'raiseGuess');
        }
        return { game, from: 'lead', payload: { improvementId: 'raiseGuess', roleId: 'ops' } };
      },
      unknownTarget: inBriefing(owned({ improvementId: 'wish' })),
      nothingToDo: inBriefing(owned({ improvementId: 'dear' })),
      noSuchRole: inBriefing(owned({ roleId: 'cook' })),
      alreadyDone: inBriefing(owned({ roleId: 'desk' })),
    },
  },
  adoptAgreement: {
    accepted: inBriefing(() => AGREEMENT),
    refusals: {
      wrongPhase: stillInLobby(AGREEMENT),
      unknownTarget: inBriefing(() => ({ ...AGREEMENT, optionId: 'shove' })),
      alreadyDone: inBriefing(() => ({ ...AGREEMENT, optionId: 'pull' })),
    },
  },
};
