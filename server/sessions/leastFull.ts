// Which team the next person is dealt to: the one with the fewest players. Counts seats as the store has them.
import type { SessionRecord, Store, TeamKey } from '../journal/store.ts';
import { notFound } from './Problem.ts';

/** The first of those with fewest; observers do not count, people who are invited do. @throws Problem 404 without teams */
export async function leastFull(store: Store, { code }: Pick<SessionRecord, 'code'>): Promise<TeamKey> {
  const teams = await store.readTeams(code);
  const counted = await Promise.all(
    teams.map(async (team) => {
      const seats = await store.readSeats(team);
      return { team, players: seats.filter(({ isObserver }) => !isObserver).length };
    }),
  );
  const [least] = counted.sort((a, b) => a.players - b.players);
  if (least === undefined) throw notFound();
  return { code, teamId: least.team.teamId };
}
