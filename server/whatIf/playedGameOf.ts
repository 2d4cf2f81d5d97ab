// A team's journal as a game that can be played again, up to what is stored of it now.
import type { PlayedGame } from '../../shared/analysis/whatIf/types.ts';
import type { SessionRecord, Store, TeamRecord } from '../journal/store.ts';
import type { Teams } from '../sessions/Teams.ts';

export async function playedGameOf(
  { teams, store }: { teams: Teams; store: Store },
  { scenario }: SessionRecord,
  team: TeamRecord,
): Promise<PlayedGame> {
  await teams.find(team)?.settled();
  const { entries } = await store.readJournal(team, 0);
  const { tick } = (await store.readTeam(team)) ?? team;
  const lines = entries.map(({ tick: entryTick, n, seat, command }) => ({ tick: entryTick, n, seat, command }));
  return { scenario, seed: team.seed, lines, reachedTick: tick };
}
