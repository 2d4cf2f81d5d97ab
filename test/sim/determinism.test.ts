// The same seed and the same commands give the same game: in one go, played again from a journal, and saved and loaded on the way.
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../shared/scenario/schema.ts';
import { playGame } from '../../shared/sim/bots/playGame.ts';
import { createGame, loadGame } from '../../shared/sim/createGame.ts';
import { hashState } from '../../shared/sim/hash.ts';
import type { Game, GameState } from '../../shared/sim/state.ts';
import { advance, applyCommand, step } from '../../shared/sim/step.ts';
import { tinyScenario } from '../support/tinyScenario.ts';
import { Dice } from './Dice.ts';
import { facilitate, inRound, pass, started } from './playing.ts';
import { offeredCommand, shapedCommand } from './randomCommands.ts';
import { shippedScenario } from './shippedScenario.ts';

const TIMEOUT_MS = 120_000;

interface Entry {
  tick: number;
  seat: string;
  command: { type: string } & Record<string, unknown>;
}

interface Recorded {
  game: Game;
  journal: Entry[];
}

/** A whole game of the tiny scenario with random commands of everybody; what was accepted is written down. */
function playTiny(scenario: Scenario, seed: number): Recorded {
  const dice = new Dice(seed);
  const game = createGame(scenario, seed);
  const journal: Entry[] = [];
  const give = (seat: string, command: Entry['command']): void => {
    const { tick } = game.state;
    if (applyCommand(game, seat, command) === null) journal.push({ tick, seat, command });
  };
  while (game.state.phase !== 'closed') {
    for (let number = 0; number < 2; number++) {
      const entry = dice.onceIn(4) ? shapedCommand(dice, game) : offeredCommand(dice, game);
      if (entry !== null) give(entry.seat, entry.command);
    }
    const before = game.state.tick;
    advance(game);
    if (game.state.tick !== before) continue;
    give('facilitator', { type: 'resume' });
    if (game.state.phase !== 'running') give('facilitator', { type: 'nextPhase' });
  }
  return { game, journal };
}

function playFlagship(scenario: Scenario, seed: number): Recorded {
  const journal: Entry[] = [];
  const game = playGame({
    scenario,
    seed,
    rounds: 2,
    styleOf: () => 'orchestrated',
    onAccepted: ({ tick, seat, command }) => journal.push({ tick, seat, command }),
  });
  return { game, journal };
}

/** Plays a journal again, up to a tick at least; before each entry the game may be exchanged for another one. */
function replay(scenario: Scenario, seed: number, { game, journal }: Recorded, between: (game: Game) => Game): Game {
  let again = createGame(scenario, seed);
  for (const { tick, seat, command } of journal) {
    while (again.state.tick < tick) advance(again);
    again = between(again);
    expect(applyCommand(again, seat, command), JSON.stringify(command)).toBeNull();
  }
  while (again.state.tick < game.state.tick) advance(again);
  return again;
}

const savedAndLoaded = (scenario: Scenario, { state }: Game): Game =>
  loadGame(scenario, JSON.parse(JSON.stringify(state)) as GameState);

/** Saves and loads before every so-manyth command. */
function interrupted(scenario: Scenario, every: number): (game: Game) => Game {
  let count = 0;
  return (game) => (++count % every === 0 ? savedAndLoaded(scenario, game) : game);
}

describe.each([
  ['the tiny scenario', tinyScenario({ isLively: true, rounds: 2 }), playTiny],
  ['the flagship', shippedScenario('mission-to-mars'), playFlagship],
] as const)('a game of %s', (_name, scenario, play) => {
  const recorded = play(scenario, 3);
  const hash = hashState(recorded.game.state);

  it('has a journal that is worth playing again', { timeout: TIMEOUT_MS }, () => {
    expect(recorded.journal.length).toBeGreaterThan(50);
  });

  it('is the same for the same seed and commands', { timeout: TIMEOUT_MS }, () => {
    expect(hashState(replay(scenario, 3, recorded, (game) => game).state)).toBe(hash);
  });

  it('is the same when it is saved and loaded on the way', { timeout: TIMEOUT_MS }, () => {
    const again = replay(scenario, 3, recorded, interrupted(scenario, 7));
    expect(hashState(again.state)).toBe(hash);
    expect(again.state).toEqual(recorded.game.state);
  });

  it('has the same result after a load in the review', { timeout: TIMEOUT_MS }, () => {
    expect(savedAndLoaded(scenario, recorded.game).state.results).toEqual(recorded.game.state.results);
  });
});

describe('time and commands', () => {
  it('is the same game after a load in every single tick', () => {
    const scenario = tinyScenario({ isLively: true });
    const straight = started(scenario, 11);
    let broken = started(scenario, 11);
    for (let tick = 0; tick < 96; tick++) {
      advance(straight);
      advance(broken);
      expect(hashState(broken.state), `tick ${tick}`).toBe(hashState(straight.state));
      broken = savedAndLoaded(scenario, broken);
    }
  });

  it('is another game for another seed', () => {
    const scenario = tinyScenario({ isLively: true });
    const hashes = [1, 2, 3, 4, 5].map((seed) => {
      const game = started(scenario, seed);
      pass(game, 48);
      return hashState({ ...game.state, seed: 0 });
    });
    expect(new Set(hashes).size).toBe(5);
  });

  it('applies queued commands in their order, and then lets one tick pass', () => {
    const game = inRound();
    const answers = step(game, [
      { seat: 'bot:desk', command: { type: 'setPulling', isPulling: 'no' } },
      { seat: 'bot:desk', command: { type: 'setPulling', isPulling: 'no' } },
      { seat: 'bot:desk', command: { type: 'setPulling', isPulling: 'yes' } },
    ]);
    expect(answers).toEqual([null, 'alreadyDone', null]);
    expect(game.state.tick).toBe(1);
  });

  it('[RD1] lets no time pass in a pause, nor in any phase but a running round', () => {
    const game = createGame(tinyScenario({ isLively: true, rounds: 1 }), 1);
    const seen: string[] = [];
    while (game.state.phase !== 'closed') {
      const { phase, tick } = game.state;
      seen.push(phase);
      if (phase === 'running') facilitate(game, 'pause');
      const before = hashState(game.state);
      advance(game);
      expect(hashState(game.state), phase).toBe(before);
      expect(game.state.tick).toBe(tick);
      if (phase === 'running') facilitate(game, 'resume');
      facilitate(game, 'nextPhase');
    }
    expect(seen).toEqual(['lobby', 'briefing', 'running', 'review', 'debrief']);
  });
});
