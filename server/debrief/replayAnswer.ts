// What a browser needs to compute a team's game again: its scenario, its journal up to what is stored of it now, its people.
import { hashState } from '../../shared/sim/hash.ts';
import type { ReplayAnswer } from '../../shared/wire/answers/replay.ts';
import { inOrder } from '../journal/journalLines.ts';
import type { HashRecord, JournalEntry, SessionRecord, Store, TeamRecord } from '../journal/store.ts';
import type { Teams } from '../sessions/Teams.ts';

export async function replayAnswer(
  { teams, store }: { teams: Teams; store: Store },
  session: SessionRecord,
  team: TeamRecord,
  as: ReplayAnswer['as'],
): Promise<ReplayAnswer> {
  const room = teams.find(team);
  await room?.settled();
  const now = room === null ? null : nowOf(room.team.play);
  const [{ entries, hashes }, seats] = await Promise.all([store.readJournal(team, 0), store.readSeats(team)]);
  // A game that runs has gone on meanwhile: what came after `now` is left for the next time.
  const endN = Math.min(now?.n ?? Infinity, as === 'seat' ? lastOpenN(entries) : Infinity);
  const isIn = ({ n, tick }: { n: number; tick: number }): boolean => n <= endN && (n !== now?.n || tick <= now.tick);
  const last = now === null || now.hash === '' ? [] : [now].filter(isIn);
  return {
    as,
    sessionTitle: session.title,
    teamName: team.name,
    scenario: session.scenario,
    seed: team.seed,
    lines: inOrder(entries.filter(isIn), [...hashes.filter(isIn), ...last]),
    reachedTick: now?.tick ?? team.tick,
    nicknames: Object.fromEntries(seats.map(({ seatId, nickname }) => [seatId, nickname])),
  };
}

/** The last entry before anybody wrote down what they take away, which each does alone at first. */
export function lastOpenN(entries: readonly Pick<JournalEntry, 'n' | 'command'>[]): number {
  const first = entries.find(({ command }) => command.type === 'writeTakeaway');
  return first === undefined ? Infinity : first.n - 1;
}

type Play = NonNullable<ReturnType<Teams['find']>>['team']['play'];

/** Where a game in memory stands; without a fingerprint while part of it is not stored yet. */
function nowOf({ game, lastN, isSettled }: Play): HashRecord {
  return { tick: game.state.tick, n: lastN, hash: isSettled ? hashState(game.state) : '' };
}
