// The facilitator's commands: phases, clock, seats, messages and injects. They are journaled like every other command.
import { z } from 'zod';
import { enterNextPhase, phaseAfter } from '../phases/enterPhase.ts';
import { runAction } from '../triggers/index.ts';
import { tell } from '../tell.ts';
import { facilitatorCommand, idText } from './types.ts';

const SPEED_MIN_PER_MILLE = 250;
const SPEED_MAX_PER_MILLE = 64_000;
const REVEAL_STEPS = 3;

export const startSession = facilitatorCommand({
  type: 'startSession',
  does: 'Leaves the lobby for the first briefing.',
  payload: z.strictObject({}),
  refusals: ['wrongPhase'],
  check: (game) => (game.state.phase === 'lobby' ? null : 'wrongPhase'),
  apply: enterNextPhase,
});

export const nextPhase = facilitatorCommand({
  type: 'nextPhase',
  does: 'Goes on to the next phase; a running round is ended.',
  payload: z.strictObject({}),
  refusals: ['wrongPhase'],
  check: (game) => (phaseAfter(game) === game.state.phase ? 'wrongPhase' : null),
  apply: enterNextPhase,
});

export const pause = facilitatorCommand({
  type: 'pause',
  does: 'Stops the clock.',
  payload: z.strictObject({}),
  refusals: ['alreadyDone'],
  check: (game) => (game.state.isPaused ? 'alreadyDone' : null),
  apply(game) {
    game.state.isPaused = true;
    tell(game, 'clockChanged', 'public');
  },
});

export const resume = facilitatorCommand({
  type: 'resume',
  does: 'Lets the clock run on.',
  payload: z.strictObject({}),
  refusals: ['alreadyDone'],
  check: (game) => (game.state.isPaused ? null : 'alreadyDone'),
  apply(game) {
    game.state.isPaused = false;
    tell(game, 'clockChanged', 'public');
  },
});

export const setSpeed = facilitatorCommand({
  type: 'setSpeed',
  does: 'Sets the speed of the clock (1000 = one simulated hour a second).',
  payload: z.strictObject({ speedPerMille: z.int().min(SPEED_MIN_PER_MILLE).max(SPEED_MAX_PER_MILLE) }),
  refusals: ['alreadyDone'],
  check: (game, { speedPerMille }) => (game.state.speedPerMille === speedPerMille ? 'alreadyDone' : null),
  apply(game, { speedPerMille }) {
    game.state.speedPerMille = speedPerMille;
    tell(game, 'clockChanged', 'public', { amount: speedPerMille });
  },
});

export const reveal = facilitatorCommand({
  type: 'reveal',
  does: 'Opens the review step by step: 0 outcomes, 1 silence, 2 causes and time, 3 everything.',
  payload: z.strictObject({ step: z.int().min(0).max(REVEAL_STEPS) }),
  refusals: ['wrongPhase'],
  check: (game) => (game.state.results.length === 0 ? 'wrongPhase' : null),
  apply(game, { step }) {
    game.state.revealStep = step;
  },
});

export const sendMessage = facilitatorCommand({
  type: 'sendMessage',
  does: 'Sends a message to one role or, with an empty roleId, to all.',
  payload: z.strictObject({
    roleId: z.string().max(60),
    from: z.string().min(1).max(60),
    text: z.string().min(1).max(300),
  }),
  refusals: ['noSuchRole'],
  check: (game, { roleId }) => (roleId === '' || game.rules.roles.has(roleId) ? null : 'noSuchRole'),
  apply(game, { roleId, from, text }) {
    runAction(game, { do: 'say', from, text, ...(roleId === '' ? {} : { role: roleId }) }, '');
  },
});

export const injectWork = facilitatorCommand({
  type: 'injectWork',
  does: 'Adds work of a stream of the scenario.',
  payload: z.strictObject({ streamId: idText, count: z.int().min(1).max(20) }),
  refusals: ['wrongPhase', 'unknownTarget'],
  check(game, { streamId }) {
    if (!game.rules.streams.has(streamId)) return 'unknownTarget';
    return game.state.phase === 'running' ? null : 'wrongPhase';
  },
  apply(game, { streamId, count }) {
    runAction(game, { do: 'addWork', stream: streamId, count }, '');
  },
});

export const injectIncident = facilitatorCommand({
  type: 'injectIncident',
  does: 'Causes an incident on a service.',
  payload: z.strictObject({
    serviceId: idText,
    impactPerMille: z.int().min(1).max(1000),
    title: z.string().min(1).max(120),
  }),
  refusals: ['wrongPhase', 'unknownTarget'],
  check(game, { serviceId }) {
    if (!game.index.services.has(serviceId)) return 'unknownTarget';
    return game.state.phase === 'running' ? null : 'wrongPhase';
  },
  apply(game, { serviceId, impactPerMille, title }) {
    runAction(game, { do: 'raiseIncident', service: serviceId, impactPerMille, title }, '');
  },
});
