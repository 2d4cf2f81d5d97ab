// A game whose facilitator goes back, undoes, extends and plays rounds again is the same game when its journal is played again.
import { describe, expect, it } from 'vitest';
import { createGame, loadGame } from '../../shared/sim/createGame.ts';
import { hashState } from '../../shared/sim/hash.ts';
import { findFaults } from '../../shared/sim/invariants.ts';
import type { Game, GameState } from '../../shared/sim/state.ts';
import { advance, applyCommand, FACILITATOR_SEAT, type QueuedCommand } from '../../shared/sim/step.ts';
import { tinyScenario } from '../support/tinyScenario.ts';
import { Dice } from './Dice.ts';
import { offeredCommand } from './randomCommands.ts';

type Entry = QueuedCommand & { tick: number };

const scenario = tinyScenario({
  isLively: true,
  rounds: 3,
  edit: (draft) => {
    draft.facilitation = {
      injects: [
        { id: 'fox', title: 'A fox', note: 'Now.', actions: [{ do: 'addWork', stream: 'chores', count: 2 }] },
        { id: 'ice', title: 'Ice', note: 'Now.', actions: [{ do: 'freeze', ticks: 9 }] },
      ],
    };
  },
});

/** What the facilitator may come to think of. */
const THOUGHTS: readonly QueuedCommand['command'][] = [
  { type: 'undoLast' },
  { type: 'undoLast' },
  { type: 'previousPhase' },
  { type: 'previousPhase' },
  { type: 'replayRound' },
  { type: 'extendRound', ticks: 12 },
  { type: 'extendRound', ticks: -9 },
  { type: 'runInject', injectId: 'fox' },
  { type: 'runInject', injectId: 'ice' },
  { type: 'injectWork', streamId: 'features', count: 1 },
  { type: 'injectEvent', streamId: 'alarms' },
  { type: 'setRule', agreementId: 'pullRule', optionId: 'due' },
  { type: 'setRule', agreementId: 'pullRule', optionId: 'fifo' },
  { type: 'sendMessage', roleId: '', from: 'Me', text: 'Listen' },
  { type: 'nextPhase' },
];
const THOUGHTS_MAX = 90;

function play(seed: number): { game: Game; journal: Entry[]; done: Set<string> } {
  const dice = new Dice(seed);
  const game = createGame(scenario, seed, { keepsCheckpoints: true });
  const journal: Entry[] = [];
  const done = new Set<string>();
  const give = (seat: string, command: QueuedCommand['command']): void => {
    const { tick } = game.state;
    if (applyCommand(game, seat, command) !== null) return;
    journal.push({ tick, seat, command });
    done.add(command.type);
    const faults = findFaults(game);
    if (faults.length > 0) throw new Error(`seed ${seed}, ${command.type}: ${faults.join('; ')}`);
  };
  for (let thoughts = 0; game.state.phase !== 'closed';) {
    const offered = offeredCommand(dice, game);
    if (offered !== null) give(offered.seat, offered.command);
    const thought = dice.onceIn(10) && thoughts < THOUGHTS_MAX ? dice.oneOf(THOUGHTS) : undefined;
    if (thought !== undefined) {
      give(FACILITATOR_SEAT, thought);
      thoughts++;
    }
    const before = game.state.tick;
    advance(game);
    if (game.state.tick === before && dice.onceIn(3)) give(FACILITATOR_SEAT, { type: 'nextPhase' });
  }
  return { game, journal, done };
}

function replay(seed: number, journal: readonly Entry[], loadEvery: number): Game {
  let game = createGame(scenario, seed, { keepsCheckpoints: true });
  for (const [position, { tick, seat, command }] of journal.entries()) {
    while (game.state.tick < tick) advance(game);
    expect(game.state.tick).toBe(tick);
    if (position % loadEvery === 0)
      game = loadGame(scenario, JSON.parse(JSON.stringify(game.state)) as GameState, new Map(game.checkpoints ?? []));
    expect(applyCommand(game, seat, command), JSON.stringify(command)).toBeNull();
  }
  return game;
}

describe('a game with second thoughts', () => {
  const games = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => ({ seed, ...play(seed) }));

  it('has had all of them', () => {
    const done = new Set(games.flatMap((each) => [...each.done]));
    expect(THOUGHTS.map(({ type }) => type).filter((type) => !done.has(type))).toEqual([]);
  });

  it.each(games.map((each) => [each.seed, each] as const))(
    '[FA7] [FA5] is the same when it is played again, also saved and loaded on the way (seed %i)',
    (seed, { game, journal }) => {
      const hash = hashState(game.state);
      expect(hashState(replay(seed, journal, 1_000_000).state)).toBe(hash);
      expect(hashState(replay(seed, journal, 3).state)).toBe(hash);
    },
  );
});
