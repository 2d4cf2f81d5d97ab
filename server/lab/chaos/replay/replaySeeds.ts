// Plays some seeds, writes each game down as a journal and reads it again, and compares every fingerprint of the game that the
// journal gives with the one that was played. A whole job for a thread. Must not stop at a difference.
import { createGame } from '../../../../shared/sim/createGame.ts';
import { hashState } from '../../../../shared/sim/hash.ts';
import { replayLines } from '../../../../shared/analysis/replayLines.ts';
import type { Scenario } from '../../../../shared/scenario/schema.ts';
import { JOURNAL_FORMAT, journalText, parseJournal, scenarioHashOf } from '../../../journal/journalLines.ts';
import { requireScenario } from '../../readScenario.ts';
import { recordGame, type RecordedGame } from './recordGame.ts';

export interface ReplayJob {
  scenarioId: string;
  firstSeed: number;
  count: number;
}

export interface ReplayAnswer {
  games: number;
  fingerprints: number;
  ticks: number;
  /** Seeds whose journal gives another game, with what was found. */
  mismatches: { seed: number; found: string }[];
}

const scenarios = new Map<string, Scenario>();

export function replaySeeds({ scenarioId, firstSeed, count }: ReplayJob): ReplayAnswer {
  const scenario = scenarios.get(scenarioId) ?? requireScenario(scenarioId);
  scenarios.set(scenarioId, scenario);
  const answer: ReplayAnswer = { games: 0, fingerprints: 0, ticks: 0, mismatches: [] };
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const played = recordGame(scenario, seed);
    answer.games += 1;
    answer.ticks += played.reachedTick;
    answer.fingerprints += played.lines.filter((line) => 'hash' in line).length;
    // The head is read with the scenario's whole schema: once in a job is enough.
    const found = compare(scenario, seed, played, seed === firstSeed);
    if (found !== '') answer.mismatches.push({ seed, found });
  }
  return answer;
}

/** @param isWhole with the journal's head, as text @returns '' when all is equal */
export function compare(
  scenario: Scenario,
  seed: number,
  { lines, reachedTick, hash }: RecordedGame,
  isWhole: boolean,
): string {
  try {
    const read = isWhole
      ? parseJournal(journalText({ ...headerOf(scenario), seed }, lines))
      : { header: { scenario }, lines: lines.map((line) => JSON.parse(JSON.stringify(line)) as typeof line) };
    const game = createGame(read.header.scenario, seed, { keepsCheckpoints: true });
    replayLines(game, read.lines);
    const again = hashState(game.state);
    return game.state.tick === reachedTick && again === hash
      ? ''
      : `${again} at tick ${game.state.tick}, played ${hash}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function headerOf(scenario: Scenario): Omit<Parameters<typeof journalText>[0], 'seed'> {
  return {
    format: JOURNAL_FORMAT,
    scenarioHash: scenarioHashOf(scenario),
    scenario,
    seats: scenario.roles.map(({ id }) => ({ id: `bot:${id}`, roleIds: [id], isBot: true })),
    createdAt: '2026-01-01T00:00:00.000Z',
  };
}
