// Cases of the commands of the retrospective and the stand-up.
import type { Game } from '../../../../shared/sim/state.ts';
import { facilitate, give, inRound, type Payload } from '../../playing.ts';
import type { CommandCases, Situation } from './Situation.ts';

export type Stage = 'write' | 'reveal' | 'group' | 'vote' | 'choose';

/** In the improve phase after round 1, with one note of each of two roles, at a stage. */
export function lookingBack(stage: Stage): Game {
  const game = inRound();
  facilitate(game, 'nextPhase');
  facilitate(game, 'nextPhase');
  give(game, 'lead', 'writeNote', { kind: 'pain', text: 'Waiting for everybody' });
  give(game, 'dev', 'writeNote', { kind: 'idea', text: 'Smaller pieces' });
  if (stage !== 'write') facilitate(game, 'setRetroStage', { stage });
  return game;
}

const at =
  (stage: Stage, payload: Payload, arrange: (game: Game) => void = () => undefined, from = 'lead') =>
  (): Situation => {
    const game = lookingBack(stage);
    arrange(game);
    return { game, from, payload };
  };

const whileRunning =
  (payload: Payload, from = 'lead') =>
  (): Situation => ({ game: inRound(), from, payload });

const NOTE = { kind: 'pain', text: 'Too busy with stuff' };
const ALONE = { noteId: 'n1', groupId: 'g4' };
const LINK = { groupId: 'g3', link: 'leak:waiting' };
const READY = { isReady: true };
const voteOn = (groupId: string, times: number) => (game: Game) => {
  for (let count = 0; count < times; count += 1) give(game, 'lead', 'voteGroup', { groupId });
};

export const talkCases: Record<string, CommandCases> = {
  writeNote: {
    accepted: at('write', NOTE),
    refusals: {
      wrongPhase: at('vote', NOTE),
      limitReached: at('write', NOTE, (game) => {
        for (let count = 1; count < 12; count += 1) give(game, 'lead', 'writeNote', NOTE);
      }),
    },
  },
  eraseNote: {
    accepted: at('write', { noteId: 'n1' }),
    refusals: { wrongPhase: at('vote', { noteId: 'n1' }), unknownTarget: at('write', { noteId: 'n2' }) },
  },
  groupNote: {
    accepted: at('group', ALONE),
    refusals: {
      wrongPhase: at('vote', ALONE),
      unknownTarget: at('group', { ...ALONE, groupId: 'g99' }),
      alreadyDone: at('group', { ...ALONE, groupId: '' }),
    },
  },
  nameGroup: {
    accepted: at('group', { groupId: 'g3', title: 'Waiting' }),
    refusals: {
      wrongPhase: at('write', { groupId: 'g3', title: 'Waiting' }),
      unknownTarget: at('group', { groupId: 'g99', title: 'Waiting' }),
    },
  },
  linkGroup: {
    accepted: at('group', LINK),
    refusals: {
      wrongPhase: at('write', LINK),
      unknownTarget: at('group', { ...LINK, link: 'insight:none' }),
      limitReached: at('group', LINK, (game) => {
        for (const name of ['outages', 'windows', 'inWork', 'slack'])
          give(game, 'dev', 'linkGroup', { groupId: 'g3', link: `leak:${name}` });
      }),
    },
  },
  voteGroup: {
    accepted: at('vote', { groupId: 'g3' }),
    refusals: {
      wrongPhase: at('group', { groupId: 'g3' }),
      unknownTarget: at('vote', { groupId: 'g99' }),
      limitReached: at('vote', { groupId: 'g3' }, voteOn('g4', 3)),
    },
  },
  unvoteGroup: {
    accepted: at('vote', { groupId: 'g3' }, voteOn('g3', 1)),
    refusals: {
      wrongPhase: at('vote', { groupId: 'g3' }, (game) => {
        voteOn('g3', 1)(game);
        facilitate(game, 'setRetroStage', { stage: 'choose' });
      }),
      unknownTarget: at('vote', { groupId: 'g3' }),
    },
  },
  setReady: {
    accepted: at('choose', READY),
    refusals: { wrongPhase: whileRunning(READY), alreadyDone: at('choose', { isReady: false }) },
  },
  callStandUp: {
    accepted: whileRunning({}),
    refusals: {
      wrongPhase: at('write', {}),
      alreadyDone: () => {
        const game = inRound();
        give(game, 'dev', 'callStandUp', {});
        return { game, from: 'lead', payload: {} };
      },
    },
  },
  passTurn: {
    accepted: () => {
      const game = inRound();
      give(game, 'dev', 'callStandUp', {});
      return { game, from: 'lead', payload: {} };
    },
    refusals: { nothingToDo: whileRunning({}) },
  },
  setRetroStage: {
    accepted: at('write', { stage: 'reveal' }, undefined, 'facilitator'),
    refusals: {
      wrongPhase: whileRunning({ stage: 'reveal' }, 'facilitator'),
      alreadyDone: at('reveal', { stage: 'reveal' }, undefined, 'facilitator'),
    },
  },
};
