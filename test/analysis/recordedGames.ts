// Recorded games of the flagship for the tests of the analysis: played once each, by bots of whatever mixture.
// Must not be changed by a test.
import { createGame } from '../../shared/sim/createGame.ts';
import { playGame } from '../../shared/sim/bots/playGame.ts';
import type { Game } from '../../shared/sim/state.ts';
import { advance, applyCommand, FACILITATOR_SEAT, takeEvents } from '../../shared/sim/step.ts';
import { Recorder } from '../../shared/analysis/recording/Recorder.ts';
import type { GameRecord } from '../../shared/analysis/recording/types.ts';
import type { JournalLine } from '../../shared/analysis/journalLine.ts';
import { Dice } from '../sim/Dice.ts';
import { offeredCommand, shapedCommand } from '../sim/randomCommands.ts';
import { shippedScenario } from '../sim/shippedScenario.ts';

export const flagship = shippedScenario('mission-to-mars');

export interface Played {
  game: Game;
  record: GameRecord;
  lines: JournalLine[];
}

/** @param styleOf style of each role's bot */
export function playRecorded(seed: number, styleOf: (roleId: string) => string, rounds?: number): Played {
  let recorder: Recorder | undefined;
  const lines: JournalLine[] = [];
  const game = playGame({
    scenario: flagship,
    seed,
    styleOf,
    rounds,
    onAccepted: (accepted) => lines.push(accepted),
    onTick: (ticking) => {
      recorder ??= new Recorder(ticking);
      recorder.observe(ticking, takeEvents(ticking));
    },
  });
  if (recorder === undefined) throw new Error('no tick has passed');
  return { game, record: recorder.finish(game), lines };
}

const STYLES = ['reactive', 'local', 'orchestrated', 'learning', 'idle', 'random'];

/** Every role plays in a style of its own, by the dice. */
export function playMixed(seed: number, rounds?: number): Played {
  const dice = new Dice(seed);
  const styles = new Map(flagship.roles.map(({ id }) => [id, dice.oneOf(STYLES) ?? 'reactive']));
  return playRecorded(seed, (roleId) => styles.get(roleId) ?? 'reactive', rounds);
}

/** Rounds end early, are paused or are played again so seldom that most of each is played. */
const HALTS: ReadonlySet<string> = new Set(['pause', 'nextPhase', 'previousPhase', 'replayRound']);
const HALT_ONCE_IN = 12;

/** Commands at random from everybody, the facilitator too, who may have rounds played again or ended early. */
export function playWildly(seed: number, ticksMax: number): Played {
  const dice = new Dice(seed);
  const game = createGame(flagship, seed, { keepsCheckpoints: true });
  const recorder = new Recorder(game);
  const lines: JournalLine[] = [];
  const give = (seat: string, command: { type: string } & Record<string, unknown>): void => {
    const { tick } = game.state;
    if (applyCommand(game, seat, command) === null) lines.push({ tick, n: lines.length + 1, seat, command });
  };
  give(FACILITATOR_SEAT, { type: 'startSession' });
  for (let ticks = 0; game.state.phase !== 'closed' && ticks < ticksMax; ticks++) {
    for (let number = 0; number < 2; number++) {
      const entry = dice.below(10) < 8 ? offeredCommand(dice, game) : shapedCommand(dice, game);
      if (entry !== null && (!HALTS.has(entry.command.type) || dice.onceIn(HALT_ONCE_IN)))
        give(entry.seat, entry.command);
    }
    const before = game.state.tick;
    advance(game);
    if (game.state.tick !== before) recorder.observe(game, takeEvents(game));
    else goOn(game, give);
    // Now and then a round is played again.
    if (ticks % AGAIN_EVERY === AGAIN_EVERY - 1) give(FACILITATOR_SEAT, { type: 'replayRound' });
  }
  return { game, record: recorder.finish(game), lines };
}

const AGAIN_EVERY = 650;

function goOn({ state }: Game, give: (seat: string, command: { type: string }) => void): void {
  give(FACILITATOR_SEAT, { type: state.isPaused ? 'resume' : 'nextPhase' });
}
