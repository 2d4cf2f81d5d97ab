// A journal that is wound back and forth: every stop shows the state that the game had there, rounds that were played again
// count once, and what does not fit its recorded fingerprints is said.
import { describe, expect, it } from 'vitest';
import type { JournalLine } from '../../../shared/analysis/journalLine.ts';
import { viewAllSeeing } from '../../../shared/analysis/replay/allSeeing.ts';
import { Tape } from '../../../shared/analysis/replay/Tape.ts';
import type { PlayedGame } from '../../../shared/analysis/whatIf/types.ts';
import { createGame } from '../../../shared/sim/createGame.ts';
import { hashState } from '../../../shared/sim/hash.ts';
import { isOnBoard } from '../../../shared/sim/isOnBoard.ts';
import type { Game } from '../../../shared/sim/state.ts';
import { advance, applyCommand, FACILITATOR_SEAT } from '../../../shared/sim/step.ts';
import { tinyScenario } from '../../support/tinyScenario.ts';
import { playedBots } from '../whatIf/playedBots.ts';

const scenario = tinyScenario();
const ROUND_TICKS = scenario.rounds[0]?.lengthTicks ?? 0;
const HASH_EVERY = 7;

interface Recorded {
  played: PlayedGame;
  game: Game;
  /** Fingerprint at each tick of each round, of the last time that it was played, before the clock went on. */
  hashes: Map<string, string>;
}

/** Two rounds; the first one is played again from its middle, and the second is paused for a while. */
function playTwice(): Recorded {
  const game = createGame(scenario, 5, { keepsCheckpoints: true });
  const lines: JournalLine[] = [];
  const hashes = new Map<string, string>();
  const give = (type: string, more: Record<string, unknown> = {}): void => {
    const { tick } = game.state;
    const refusal = applyCommand(game, FACILITATOR_SEAT, { type, ...more });
    expect(refusal).toBe(null);
    lines.push({
      tick,
      n: lines.filter((line) => 'n' in line).length + 1,
      seat: FACILITATOR_SEAT,
      command: { type, ...more },
    });
  };
  const tickOn = (): void => {
    const { tick, round } = game.state;
    const hash = hashState(game.state);
    hashes.set(`${round} ${tick}`, hash);
    if (tick % HASH_EVERY === 0) lines.push({ tick, hash });
    advance(game);
  };
  give('startSession');
  give('nextPhase');
  for (let ticks = 0; ticks < ROUND_TICKS / 2; ticks++) tickOn();
  give('replayRound');
  hashes.clear();
  give('nextPhase');
  while (game.state.phase === 'running') tickOn();
  for (const type of ['nextPhase', 'nextPhase', 'nextPhase']) give(type);
  for (let ticks = 0; ticks < 10; ticks++) tickOn();
  give('pause');
  give('resume');
  for (let ticks = 0; ticks < 10; ticks++) tickOn();
  return { played: { scenario, seed: 5, lines, reachedTick: game.state.tick }, game, hashes };
}

const recorded = playTwice();

function recordAll(played: PlayedGame): Tape {
  const tape = new Tape(played);
  while (tape.record());
  return tape;
}

describe('a tape', () => {
  const tape = recordAll(recorded.played);

  it('stops at every tick of the rounds, once each, and in every phase between them', () => {
    const running = tape.stops.filter(({ phase }) => phase === 'running');
    expect(running.map(({ tick }) => tick)).toEqual(running.map((_, position) => position));
    expect(running).toHaveLength(ROUND_TICKS + 21);
    const between = tape.stops
      .filter(({ phase }) => phase !== 'running')
      .map(({ phase, round }) => `${phase} ${round}`);
    expect(between).toEqual(['lobby 0', 'briefing 1', 'review 1', 'improve 1', 'briefing 2']);
  });

  it('shows at any stop the state of that tick, wound forward, backward and from afar', () => {
    const stops = [...tape.stops.keys()].filter((stop) => stop < tape.stops.length - 1);
    const order = [
      ...stops.filter((stop) => stop % 3 === 0),
      ...stops.toReversed().filter((stop) => stop % 5 === 0),
      2,
      90,
      3,
    ];
    for (const stop of order) {
      const place = tape.stops[stop];
      const known = recorded.hashes.get(`${place?.round ?? 0} ${place?.tick ?? 0}`);
      if (place?.phase === 'running') expect(hashState(tape.at(stop).state), `stop ${stop}`).toBe(known);
      else expect(tape.at(stop).state.phase).toBe(place?.phase);
    }
  });

  it('ends where the game ended, with its fingerprint', () => {
    expect(hashState(tape.at(tape.stops.length - 1).state)).toBe(hashState(recorded.game.state));
    expect(() => tape.at(tape.stops.length)).toThrow(RangeError);
  });

  it('tells at each stop what happened since the one before, of the last time only', () => {
    const phases = tape.events.filter(({ event }) => event.name === 'phaseChanged');
    expect(phases.map(({ stop, event }) => `${event.text} ${tape.stops[stop]?.phase ?? ''}`)).toEqual(
      phases.map(({ event }) => `${event.text} ${event.text}`),
    );
    expect(phases.filter(({ event }) => event.text === 'running')).toHaveLength(2);
    expect(tape.events.every(({ stop }, position) => stop >= (tape.events[position - 1]?.stop ?? 0))).toBe(true);
  });

  it('compares every recorded fingerprint and says that they are equal', () => {
    const count = recorded.played.lines.filter((line) => 'hash' in line).length;
    expect(tape.comparison).toEqual({ comparedCount: count, mismatch: null });
    expect(tape.sharePerMille).toBe(1000);
  });
});

describe('a tape of a journal that does not fit', () => {
  it('names the first tick whose fingerprint is another one, and plays on', () => {
    const at = recorded.played.lines.findLastIndex((line) => 'hash' in line && line.tick < ROUND_TICKS);
    const lines = recorded.played.lines.map((line, position) =>
      'hash' in line && position >= at ? { ...line, hash: '0'.repeat(16) } : line,
    );
    const tape = recordAll({ ...recorded.played, lines });
    const { mismatch } = tape.comparison;
    expect(mismatch).toMatchObject({ tick: lines[at]?.tick, round: 1, recorded: '0'.repeat(16) });
    expect(mismatch?.found).toMatch(/^[0-9a-f]{16}$/);
    expect(tape.stops.at(-1)?.tick).toBe(recorded.game.state.tick);
  });

  it('ends before a command that is refused', () => {
    const [first, ...rest] = recorded.played.lines;
    const broken = rest.map((line) => ('command' in line ? { ...line, seat: 'nobody' } : line));
    const tape = recordAll({ ...recorded.played, lines: first === undefined ? [] : [first, ...broken] });
    expect(tape.comparison.mismatch).toMatchObject({ tick: 0, recorded: '', found: '' });
    expect(tape.stops.at(-1)).toMatchObject({ tick: 0, phase: 'briefing' });
  });

  it('is one stop for a session that has not begun', () => {
    const tape = recordAll({ scenario, seed: 1, lines: [], reachedTick: 0 });
    expect(tape.stops).toMatchObject([{ tick: 0, round: 0, phase: 'lobby' }]);
    expect(tape.at(0)).toMatchObject({ state: { tick: 0 } });
  });
});

describe('the all-seeing view', () => {
  it('has everything that is open, hidden or not, and changes nothing', () => {
    const tape = recordAll(playedBots('first-flight', { rounds: 1 }).played);
    const game = tape.at(Math.floor(tape.stops.length / 2));
    const before = hashState(game.state);
    const { desks, hiddenCount, ledger } = viewAllSeeing(game);
    const seen = desks.flatMap(({ work }) => work);
    expect(seen.map(({ id }) => id).sort()).toEqual(game.state.open.map(({ id }) => id).sort());
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter(({ isHidden }) => isHidden)).toHaveLength(hiddenCount);
    expect(hiddenCount).toBe(game.state.open.filter((item) => !isOnBoard(game.state, item)).length);
    expect(ledger.potentialCents).toBe(ledger.realisedCents + ledger.leakedCents);
    expect(desks.flatMap(({ hands }) => hands)).toHaveLength(game.state.hands.length);
    expect(hashState(game.state)).toBe(before);
  });
});
