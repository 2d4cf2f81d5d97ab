// The facilitator's commands about phases: forward, back, a round again, a round longer or shorter [RD1, FA4, FA5, FA7].
import { z } from 'zod';
import { noteOrder } from '../facilitation/lastOrder.ts';
import { replayRound as playAgain } from '../phases/checkpoints.ts';
import { enterNextPhase, enterPreviousPhase, phaseAfter, phaseBefore } from '../phases/enterPhase.ts';
import { placeOf } from '../phases/places.ts';
import { extensionRefusal } from '../phases/roundTicks.ts';
import type { Game } from '../state.ts';
import { facilitatorCommand } from './types.ts';

const EXTENSION_TICKS_MAX = 240;

const REPLAYABLE: ReadonlySet<string> = new Set(['running', 'review', 'improve']);

/** From a phase in which time stands still to another one, the way back is plain. */
function goOn(game: Game, type: string): void {
  const { phase } = game.state;
  enterNextPhase(game);
  const { phase: next, round } = game.state;
  const isPlain = phase !== 'running' && next !== 'running';
  noteOrder(game, type, isPlain ? [{ do: 'goBack', fromPlace: placeOf(next, round) }] : []);
}

export const startSession = facilitatorCommand({
  type: 'startSession',
  does: 'Leaves the lobby for the first briefing.',
  payload: z.strictObject({}),
  refusals: ['wrongPhase'],
  check: (game) => (game.state.phase === 'lobby' ? null : 'wrongPhase'),
  apply(game) {
    goOn(game, 'startSession');
  },
});

export const nextPhase = facilitatorCommand({
  type: 'nextPhase',
  does: 'Goes on to the next phase; a running round is ended.',
  payload: z.strictObject({}),
  refusals: ['wrongPhase'],
  check: (game) => (phaseAfter(game) === game.state.phase ? 'wrongPhase' : null),
  apply(game) {
    goOn(game, 'nextPhase');
  },
});

export const previousPhase = facilitatorCommand({
  type: 'previousPhase',
  does: 'Goes back to the phase before, where no time passes on the way; nothing that was decided is lost.',
  payload: z.strictObject({}),
  refusals: ['wrongPhase'],
  check: (game) => (phaseBefore(game) === game.state.phase ? 'wrongPhase' : null),
  apply(game) {
    enterPreviousPhase(game);
    const { phase, round } = game.state;
    noteOrder(game, 'previousPhase', [{ do: 'goOn', fromPlace: placeOf(phase, round) }]);
  },
});

export const replayRound = facilitatorCommand({
  type: 'replayRound',
  does: 'Plays the round again from its briefing, with the same luck; what was chosen before it stays.',
  payload: z.strictObject({}),
  refusals: ['wrongPhase', 'notPossible'],
  check(game) {
    const { phase, round } = game.state;
    if (!REPLAYABLE.has(phase)) return 'wrongPhase';
    return game.checkpoints?.has(round) === true ? null : 'notPossible';
  },
  apply: playAgain,
});

export const extendRound = facilitatorCommand({
  type: 'extendRound',
  does: 'Makes the round longer, or shorter by a negative number; the flight plan does not move.',
  payload: z.strictObject({ ticks: z.int().min(-EXTENSION_TICKS_MAX).max(EXTENSION_TICKS_MAX) }),
  refusals: ['wrongPhase', 'tooLate', 'nothingToDo'],
  check: (game, { ticks }) => (ticks === 0 ? 'nothingToDo' : extensionRefusal(game, ticks)),
  apply(game, { ticks }) {
    const { facilitation } = game.state;
    noteOrder(game, 'extendRound', [{ do: 'setExtraTicks', extraTicks: facilitation.extraTicks }]);
    facilitation.extraTicks += ticks;
  },
});
