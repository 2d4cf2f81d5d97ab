// Bots play a game on from where it stands to the end of a round. Nobody else plays: from here on it is bots.
import { decide } from '../../sim/bots/index.ts';
import type { BotCommand } from '../../sim/bots/types.ts';
import type { Game } from '../../sim/state.ts';
import { advance, applyCommand, FACILITATOR_SEAT } from '../../sim/step.ts';

/** How often bots are asked in a phase without a clock: one decision may make the next possible. */
const STANDING_PASSES = 4;

export interface PlayOn {
  /** A style of bots, or a policy of the scenario. */
  style: string;
  untilRound: number;
  /** Whether a bot may give a command. */
  allows: (game: Game, command: BotCommand) => boolean;
  /** Before the bots think in a tick. */
  onTick: (game: Game) => void;
}

/** @throws Error when a step of the facilitator is refused or a round does not end: the rules are broken then */
export function playOn(game: Game, play: PlayOn): void {
  if (game.state.phase === 'briefing') goOn(game);
  runRound(game, play);
  while (game.state.round < play.untilRound) {
    goOn(game);
    stand(game, play);
    goOn(game);
    stand(game, play);
    goOn(game);
    runRound(game, play);
  }
}

/** To the review. */
function runRound(game: Game, play: PlayOn): void {
  const { state } = game;
  while (state.phase === 'running') {
    play.onTick(game);
    letBotsAct(game, play);
    const before = state.tick;
    advance(game);
    if (state.tick === before) throw new Error(`round ${state.round} does not end`);
  }
}

/** Improve and briefing: choices are made while no time passes. */
function stand(game: Game, play: PlayOn): void {
  for (let pass = 0; pass < STANDING_PASSES; pass++) if (letBotsAct(game, play) === 0) return;
}

/** @returns how many commands were accepted */
function letBotsAct(game: Game, { style, allows }: PlayOn): number {
  let accepted = 0;
  for (const roleId of game.rules.roleIds)
    for (const { command } of decide(style, game, roleId))
      if (allows(game, command) && applyCommand(game, `bot:${roleId}`, command) === null) accepted++;
  return accepted;
}

function goOn(game: Game): void {
  const refusal = applyCommand(game, FACILITATOR_SEAT, { type: 'nextPhase' });
  if (refusal !== null) throw new Error(`the next phase is refused after ${game.state.phase}: ${refusal}`);
}
