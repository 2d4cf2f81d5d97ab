// setReady, callStandUp, passTurn, and the facilitator's setRetroStage: who is ready, who speaks, how far the retrospective is.
import { z } from 'zod';
import { retroOf, setStage } from '../talk/retro.ts';
import { STAND_UP_TICKS, standUpOf, startStandUp } from '../talk/standUp.ts';
import { RETRO_STAGES } from '../talkState.ts';
import { tell } from '../tell.ts';
import { facilitatorCommand, roleCommand } from './types.ts';

export const setRetroStage = facilitatorCommand({
  type: 'setRetroStage',
  does: 'Leads the retrospective: write, reveal, group, vote, choose; forward and back.',
  payload: z.strictObject({ stage: z.enum(RETRO_STAGES) }),
  refusals: ['wrongPhase', 'alreadyDone'],
  check(game, { stage }) {
    const retro = retroOf(game);
    if (retro === null) return 'wrongPhase';
    return retro.stage === stage ? 'alreadyDone' : null;
  },
  apply(game, { stage }) {
    const retro = retroOf(game);
    if (retro !== null) setStage(retro, stage);
  },
});

export const setReady = roleCommand({
  type: 'setReady',
  does: 'Says that you are ready for the next phase, or not yet.',
  capability: 'everyRole',
  payload: z.strictObject({ isReady: z.boolean() }),
  targetParam: '',
  isDecision: false,
  refusals: ['wrongPhase', 'alreadyDone'],
  // A word to the team and no choice of the game: bots never wait for it.
  targets: () => [],
  check(game, roleId, { isReady }) {
    const { phase, talk } = game.state;
    if (phase !== 'briefing' && phase !== 'improve') return 'wrongPhase';
    return talk.ready.includes(roleId) === isReady ? 'alreadyDone' : null;
  },
  apply(game, roleId, { isReady }) {
    const { talk } = game.state;
    talk.ready = isReady ? [...talk.ready, roleId] : talk.ready.filter((id) => id !== roleId);
  },
});

export const callStandUp = roleCommand({
  type: 'callStandUp',
  does: 'Calls the team to a stand-up: each role says what it finished, what comes next and what is in its way.',
  capability: 'everyRole',
  payload: z.strictObject({}),
  targetParam: '',
  isDecision: false,
  refusals: ['wrongPhase', 'alreadyDone'],
  targets: () => [],
  check(game) {
    const { phase, tick, talk } = game.state;
    if (phase !== 'running') return 'wrongPhase';
    return talk.standUp !== null && tick - talk.standUp.sinceTick < STAND_UP_TICKS ? 'alreadyDone' : null;
  },
  apply(game, roleId) {
    startStandUp(game);
    tell(game, 'standUpCalled', 'public', { roleId });
  },
});

export const passTurn = roleCommand({
  type: 'passTurn',
  does: 'Ends the turn of the role that speaks in the stand-up.',
  capability: 'everyRole',
  payload: z.strictObject({}),
  targetParam: '',
  isDecision: false,
  refusals: ['nothingToDo'],
  targets: () => [],
  check: (game) => (standUpOf(game) === null ? 'nothingToDo' : null),
  apply(game) {
    standUpOf(game)?.turns.shift();
  },
});
