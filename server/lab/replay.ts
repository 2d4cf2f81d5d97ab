// `replay JOURNAL`: plays a journal again and prints each round's results and the final state hash as JSON.
// Exit 0; 1 when the game does not do what the journal says it did; 2 for a file that is no journal.
import { readFileSync } from 'node:fs';
import { createGame } from '../../shared/sim/createGame.ts';
import { hashState } from '../../shared/sim/hash.ts';
import type { RoundResult } from '../../shared/sim/result.ts';
import { parseJournal } from '../journal/journalLines.ts';
import { ReplayMismatch, replayLines } from '../../shared/analysis/replayLines.ts';

const OK = 0;
const DIFFERS = 1;
const BROKEN = 2;

export interface ReplayOutput {
  scenario: string;
  seed: number;
  tick: number;
  phase: string;
  hash: string;
  rounds: RoundResult[];
}

export function run(args: string[]): Promise<number> {
  const [file, ...others] = args;
  if (file === undefined || others.length > 0)
    return Promise.resolve(complain('usage: npm run replay -- JOURNAL', BROKEN));
  try {
    const output = replay(readFileSync(file, 'utf8'));
    process.stdout.write(`${JSON.stringify(output, null, 2)}\n`);
    return Promise.resolve(OK);
  } catch (error) {
    const message = `${file}: ${error instanceof Error ? error.message : String(error)}`;
    return Promise.resolve(complain(message, error instanceof ReplayMismatch ? DIFFERS : BROKEN));
  }
}

/**
 * The game of a journal, computed again.
 * @throws ReplayMismatch when it differs from what was recorded, Error when the text is no journal
 */
export function replay(journal: string): ReplayOutput {
  const { header, lines } = parseJournal(journal);
  const game = createGame(header.scenario, header.seed, { keepsCheckpoints: true });
  replayLines(game, lines);
  const { state } = game;
  return {
    scenario: header.scenario.id,
    seed: header.seed,
    tick: state.tick,
    phase: state.phase,
    hash: hashState(state),
    rounds: state.results,
  };
}

function complain(message: string, code: number): number {
  process.stderr.write(`${message}\n`);
  return code;
}
