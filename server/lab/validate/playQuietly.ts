// One round in which nobody decides anything: hands pull by themselves. For queues, whose theory knows no decisions.
import type { Scenario } from '../../../shared/scenario/schema.ts';
import { createGame } from '../../../shared/sim/createGame.ts';
import type { Game } from '../../../shared/sim/state.ts';
import { advance, applyCommand, FACILITATOR_SEAT, takeEvents } from '../../../shared/sim/step.ts';

/**
 * Plays the first round.
 * @param lengthTicks instead of the round's own length
 * @param onTick after every tick
 * @throws Error when the facilitator's steps are refused
 */
export function playQuietly(scenario: Scenario, seed: number, lengthTicks: number, onTick: (game: Game) => void): Game {
  const rounds = scenario.rounds.map((round, position) => (position === 0 ? { ...round, lengthTicks } : round));
  const game = createGame({ ...scenario, rounds }, seed);
  for (const type of ['startSession', 'nextPhase']) {
    const refusal = applyCommand(game, FACILITATOR_SEAT, { type });
    if (refusal !== null) throw new Error(`${type} was refused: ${refusal}`);
  }
  while (game.state.phase === 'running') {
    advance(game);
    takeEvents(game);
    onTick(game);
  }
  return game;
}
