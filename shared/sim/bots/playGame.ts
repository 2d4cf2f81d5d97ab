// A whole game without people: bots in every seat, the facilitator's steps in between, from lobby to the end. No clock.
// For tests, the lab and calibration; a server with people has its own clock.
import type { Scenario } from '../../scenario/schema.ts';
import { createGame } from '../createGame.ts';
import type { Game } from '../state.ts';
import { advance, applyCommand } from '../step.ts';
import { takeEvents } from '../tell.ts';
import { decideAs } from './index.ts';
import { isThinking } from './isThinking.ts';
import { playedBy, type Played } from './playedBy.ts';
import type { BotCommand } from './types.ts';

/** Of the journal: what was accepted, when, from whom; `n` counts from 1. */
export interface AcceptedCommand {
  tick: number;
  n: number;
  seat: string;
  command: BotCommand;
}

export interface PlayGame {
  scenario: Scenario;
  seed: number;
  /** A style of bots, or a policy of the scenario; asked once for each role. */
  styleOf: (roleId: string) => string;
  /** Rounds to play; all when undefined. */
  rounds?: number | undefined;
  /** Exactly these improvements, chosen in this order before each round as money and places allow; the bots' own choice when undefined. */
  improvements?: readonly string[] | undefined;
  onAccepted?: ((accepted: AcceptedCommand) => void) | undefined;
  /** After every tick. */
  onTick?: ((game: Game) => void) | undefined;
}

const FACILITATOR = 'facilitator';

/** How often bots are asked in a phase without a clock: one decision may make the next possible. */
const STANDING_PASSES = 4;

/**
 * Plays a game to the review of its last round.
 * @throws Error when the facilitator's steps are refused or a round does not end: the rules are broken then.
 */
export function playGame(play: PlayGame): Game {
  const game = createGame(play.scenario, play.seed);
  const give = giver(game, play);
  const team = game.index.roles.map(({ role: { id } }) => playedBy(play.scenario, play.styleOf(id), id));
  const rounds = Math.min(play.rounds ?? play.scenario.rounds.length, play.scenario.rounds.length);
  mustGive(give, { type: 'startSession' });
  for (let round = 1; round <= rounds; round++) {
    playRound(game, play, team, give);
    if (round < rounds) {
      mustGive(give, { type: 'nextPhase' });
      standingPhase(game, play, team, give);
      mustGive(give, { type: 'nextPhase' });
    }
  }
  // Nobody listens: the list of events has been full for long, which keeps telling cheap.
  takeEvents(game);
  return game;
}

/** How each role plays, in the order of the scenario. */
type Team = readonly Played[];

type Give = (seat: string, command: BotCommand) => string | null;

function giver(game: Game, play: PlayGame): Give {
  let n = 0;
  return (seat, command) => {
    const { tick } = game.state;
    const refusal = applyCommand(game, seat, command);
    if (refusal === null) play.onAccepted?.({ tick, n: ++n, seat, command });
    return refusal;
  };
}

function mustGive(give: Give, command: BotCommand): void {
  const refusal = give(FACILITATOR, command);
  if (refusal !== null) throw new Error(`${command.type} of the facilitator was refused: ${refusal}`);
}

/** Briefing, the round itself, up to its review. */
function playRound(game: Game, play: PlayGame, team: Team, give: Give): void {
  standingPhase(game, play, team, give);
  mustGive(give, { type: 'nextPhase' });
  const lengthTicks = game.rules.scenario.rounds[game.state.round - 1]?.lengthTicks ?? 0;
  for (let ticks = 0; game.state.phase === 'running'; ticks++) {
    if (ticks > lengthTicks) throw new Error(`round ${game.state.round} does not end`);
    letBotsAct(game, play, team, give);
    advance(game);
    play.onTick?.(game);
  }
}

/** Briefing or improve: choices are made while no time passes. */
function standingPhase(game: Game, play: PlayGame, team: Team, give: Give): void {
  for (const improvementId of play.improvements ?? [])
    give(`bot:${chooserOf(game)}`, forcedChoice(game, improvementId));
  for (let pass = 0; pass < STANDING_PASSES; pass++) if (letBotsAct(game, play, team, give) === 0) return;
}

/** The first role that may choose improvements. */
function chooserOf({ rules }: Game): string {
  return rules.scenario.roles.find((role) => role.commands.includes('chooseImprovement'))?.id ?? '';
}

/** The owner is whoever does most of it. */
function forcedChoice(game: Game, improvementId: string): BotCommand {
  let roleId = game.rules.roleIds[0] ?? '';
  let most = -1;
  for (const [candidate, milli] of Object.entries(game.rules.improvements.get(improvementId)?.effortMilli ?? {})) {
    if (milli > most) [roleId, most] = [candidate, milli];
  }
  return { type: 'chooseImprovement', improvementId, roleId };
}

/** @returns how many commands were accepted */
function letBotsAct(game: Game, play: PlayGame, team: Team, give: Give): number {
  let accepted = 0;
  for (const place of game.index.roles) {
    const played = team[place.position];
    if (played === undefined || !isThinking(game, place)) continue;
    const { id } = place.role;
    for (const { command } of decideAs(played, game, place)) {
      if (play.improvements !== undefined && command.type === 'chooseImprovement') continue;
      if (give(`bot:${id}`, command) === null) accepted++;
    }
  }
  return accepted;
}
