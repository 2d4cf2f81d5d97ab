// Plays a team's journal from the start, compares every hash on the way, and gives what restoring the team soon needs:
// the states in which rounds were begun, and the one that it has come to. Must not read stores or files.
import { inOrder } from '../journal/journalLines.ts';
import type { CheckpointRecord, SnapshotRecord } from '../journal/store.ts';
import { advanceTo, replayLines } from '../../shared/analysis/replayLines.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import { createGame } from '../../shared/sim/createGame.ts';
import { hashState } from '../../shared/sim/hash.ts';
import { advance } from '../../shared/sim/step.ts';
import { takeEvents } from '../../shared/sim/tell.ts';
import type { TeamContents } from './sessionFile.ts';

export interface PlayedTeam {
  checkpoints: CheckpointRecord[];
  snapshot: SnapshotRecord;
  phase: string;
  round: number;
}

/** @throws ReplayMismatch when the game does not do what the journal says that it did */
export function playTeam(
  scenario: Scenario,
  { team, entries, hashes }: Pick<TeamContents, 'team' | 'entries' | 'hashes'>,
): PlayedTeam {
  const game = createGame(scenario, team.seed, { keepsCheckpoints: true });
  const checkpoints: CheckpointRecord[] = [];
  const kept = new Map<number, string>();
  let lastN = 0;
  for (const line of inOrder(entries, hashes)) {
    replayLines(game, [line]);
    takeEvents(game);
    if ('hash' in line) continue;
    lastN = line.n;
    const { round } = game.state;
    const state = game.checkpoints?.get(round);
    if (state === undefined || state === kept.get(round)) continue;
    kept.set(round, state);
    checkpoints.push({ n: line.n, round, state });
  }
  // Hours in which nobody did anything leave no entry.
  advanceTo(game, Math.max(team.tick, game.state.tick), (ticking) => {
    advance(ticking);
    takeEvents(ticking);
  });
  const { state } = game;
  const snapshot = { tick: state.tick, n: lastN, hash: hashState(state), state: JSON.stringify(state) };
  return { checkpoints, snapshot, phase: state.phase, round: state.round };
}
