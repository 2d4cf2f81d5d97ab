// Brings a team's game back from the store: newest sound snapshot, then the journal after it, checked against its hashes.
// A damaged snapshot costs time, a damaged entry what follows it; a state that the journal does not give is never returned.
import { createGame, loadGame } from '../../shared/sim/createGame.ts';
import { hashState } from '../../shared/sim/hash.ts';
import type { Game, GameState } from '../../shared/sim/state.ts';
import { advance } from '../../shared/sim/step.ts';
import { takeEvents } from '../../shared/sim/tell.ts';
import { inOrder } from './journalLines.ts';
import { ReplayMismatch, replayLines } from '../../shared/analysis/replayLines.ts';
import type { CheckpointRecord, JournalContents, SessionRecord, SnapshotRecord, Store, TeamRecord } from './store.ts';

export interface RestoredGame {
  game: Game;
  /** Number of the last journal entry. */
  lastN: number;
  /** What had to be given up, in words for the log; empty when nothing was. */
  notices: string[];
}

interface Start {
  game: Game;
  n: number;
  tick: number;
}

/** @throws ReplayMismatch when no starting point leads through the journal. */
export async function restoreGame(store: Store, session: SessionRecord, team: TeamRecord): Promise<RestoredGame> {
  const notices: string[] = [];
  let mismatch: ReplayMismatch | null = null;
  const checkpoints = await store.readCheckpoints(team);
  for (const snapshot of [...(await store.readSnapshots(team)), null]) {
    const start = startFrom(session, team, snapshot, checkpoints);
    if (start === null) {
      notices.push(`the snapshot of tick ${snapshot?.tick ?? 0} is damaged, an older one is used`);
      continue;
    }
    const journal = await store.readJournal(team, start.n);
    try {
      const restored = replayFrom(start, journal, team.tick);
      if (journal.damage !== '') {
        notices.push(
          `${journal.damage}: the game goes on from entry ${restored.lastN}, tick ${restored.game.state.tick}`,
        );
        await store.cutJournal(team, restored.lastN);
      }
      return { ...restored, notices };
    } catch (error) {
      if (!(error instanceof ReplayMismatch)) throw error;
      mismatch ??= error;
      notices.push(`from tick ${start.tick}: ${error.message}`);
    }
  }
  throw mismatch ?? new ReplayMismatch(0, 'no starting point');
}

function startFrom(
  session: SessionRecord,
  team: TeamRecord,
  snapshot: SnapshotRecord | null,
  checkpoints: CheckpointRecord[],
): Start | null {
  if (snapshot === null)
    return { game: createGame(session.scenario, team.seed, { keepsCheckpoints: true }), n: 0, tick: 0 };
  try {
    // Later ones come about again.
    const before = checkpoints.filter(({ n, state }) => n <= snapshot.n && isJson(state));
    const kept = new Map(before.map(({ round, state }) => [round, state]));
    const game = loadGame(session.scenario, JSON.parse(snapshot.state) as GameState, kept);
    const isSound = hashState(game.state) === snapshot.hash && game.state.tick === snapshot.tick;
    return isSound ? { game, n: snapshot.n, tick: snapshot.tick } : null;
  } catch {
    return null;
  }
}

/** A damaged checkpoint is none: a journal that needs it is then played from the start. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function replayFrom(
  { game, n, tick }: Start,
  journal: JournalContents,
  reachedTick: number,
): Omit<RestoredGame, 'notices'> {
  const { entries, damage } = journal;
  const lastN = n + entries.length;
  const hashes = journal.hashes.filter(
    (record) => record.n <= lastN && (record.n > n || (record.n === n && record.tick > tick)),
  );
  replayLines(game, inOrder(entries, hashes));
  // Simulated hours in which nobody did anything leave no entry, but they did pass.
  let isTicking = damage === '';
  while (isTicking && game.state.tick < reachedTick) isTicking = isAdvanced(game);
  takeEvents(game);
  return { game, lastN };
}

function isAdvanced(game: Game): boolean {
  const before = game.state.tick;
  advance(game);
  return game.state.tick > before;
}
