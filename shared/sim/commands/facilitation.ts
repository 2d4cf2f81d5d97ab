// The facilitator's commands about clock, review, messages, rules and second thoughts [FA3, FA6]. They are journaled like every other command.
import { z } from 'zod';
import { agreementRefusal, changeAgreement } from '../changeAgreement.ts';
import { noteOrder, undoLastOrder, undoRefusal } from '../facilitation/lastOrder.ts';
import type { Game } from '../state.ts';
import { tell } from '../tell.ts';
import { runByHand } from './injects.ts';
import { facilitatorCommand, idText } from './types.ts';

const SPEED_MIN_PER_MILLE = 250;
const SPEED_MAX_PER_MILLE = 64_000;
const REVEAL_STEPS = 3;

function setPaused(game: Game, type: string, isPaused: boolean): void {
  game.state.isPaused = isPaused;
  noteOrder(game, type, [{ do: 'setPaused', isPaused: !isPaused }]);
  tell(game, 'clockChanged', 'public');
}

export const pause = facilitatorCommand({
  type: 'pause',
  does: 'Stops the clock.',
  payload: z.strictObject({}),
  refusals: ['alreadyDone'],
  check: (game) => (game.state.isPaused ? 'alreadyDone' : null),
  apply(game) {
    setPaused(game, 'pause', true);
  },
});

export const resume = facilitatorCommand({
  type: 'resume',
  does: 'Lets the clock run on.',
  payload: z.strictObject({}),
  refusals: ['alreadyDone'],
  check: (game) => (game.state.isPaused ? null : 'alreadyDone'),
  apply(game) {
    setPaused(game, 'resume', false);
  },
});

export const setSpeed = facilitatorCommand({
  type: 'setSpeed',
  does: 'Sets the speed of the clock (1000 = one simulated hour a second).',
  payload: z.strictObject({ speedPerMille: z.int().min(SPEED_MIN_PER_MILLE).max(SPEED_MAX_PER_MILLE) }),
  refusals: ['alreadyDone'],
  check: (game, { speedPerMille }) => (game.state.speedPerMille === speedPerMille ? 'alreadyDone' : null),
  apply(game, { speedPerMille }) {
    noteOrder(game, 'setSpeed', [{ do: 'setSpeed', speedPerMille: game.state.speedPerMille }]);
    game.state.speedPerMille = speedPerMille;
    tell(game, 'clockChanged', 'public', { amount: speedPerMille });
  },
});

export const reveal = facilitatorCommand({
  type: 'reveal',
  does: 'Opens the review step by step: 0 outcomes, 1 silence, 2 causes and time, 3 moments.',
  payload: z.strictObject({ step: z.int().min(0).max(REVEAL_STEPS) }),
  refusals: ['wrongPhase'],
  check: (game) => (game.state.results.length === 0 ? 'wrongPhase' : null),
  apply(game, { step }) {
    const { results, revealStep } = game.state;
    noteOrder(game, 'reveal', [{ do: 'setReveal', step: revealStep, round: results.length }]);
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
    runByHand(game, 'sendMessage', { do: 'say', from, text, ...(roleId === '' ? {} : { role: roleId }) });
  },
});

export const setRule = facilitatorCommand({
  type: 'setRule',
  does: 'Changes a working agreement in the name of the board; it is talked through like any other.',
  payload: z.strictObject({ agreementId: idText, optionId: idText }),
  refusals: ['wrongPhase', 'unknownTarget', 'alreadyDone'],
  check: (game, { agreementId, optionId }) => agreementRefusal(game, agreementId, optionId),
  apply(game, { agreementId, optionId }) {
    const id = game.rules.agreements.get(agreementId)?.id;
    if (id === undefined) return;
    const before = game.state.agreements[id];
    noteOrder(game, 'setRule', [{ do: 'setAgreement', agreementId, optionId: before, setTo: optionId }]);
    changeAgreement(game, agreementId, optionId, '');
  },
});

export const undoLast = facilitatorCommand({
  type: 'undoLast',
  does: 'Takes back the last action of the facilitator, as long as nobody has built on it.',
  payload: z.strictObject({}),
  refusals: ['nothingToUndo', 'tooLate'],
  check: undoRefusal,
  apply: undoLastOrder,
});
