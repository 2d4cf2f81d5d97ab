// A team's game for somebody who only reads: the one that runs, else one brought back from the journal for the moment.
import type { Game } from '../../shared/sim/state.ts';
import { restoreGame } from '../journal/restoreGame.ts';
import type { SessionRecord, Store, TeamRecord } from '../journal/store.ts';
import type { Teams } from '../sessions/Teams.ts';

export async function gameOf(
  { teams, store }: { teams: Teams; store: Store },
  session: SessionRecord,
  record: TeamRecord,
): Promise<Game> {
  const open = teams.find(record);
  await open?.settled();
  return open?.team.play.game ?? (await restoreGame(store, session, record)).game;
}
