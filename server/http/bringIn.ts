// A team's room for a request: the one in memory, or brought back from its journal.
import type { TeamKey } from '../journal/store.ts';
import type { TeamRoom } from '../rooms/TeamRoom.ts';
import { notFound, Problem, restarting } from '../sessions/Problem.ts';
import type { HttpServices } from './services.ts';

/** @throws Problem 404 for a team that does not exist, 503 for one that cannot be had now */
export async function bringIn(
  { store, teams, log, isDraining }: Pick<HttpServices, 'store' | 'teams' | 'log' | 'isDraining'>,
  { code, teamId }: TeamKey,
): Promise<TeamRoom> {
  if (isDraining()) throw restarting();
  const record = await store.readTeam({ code, teamId });
  if (record === null || record.isMerged) throw notFound();
  try {
    return await teams.ensure({ code, teamId });
  } catch (error) {
    if (error instanceof Problem) throw error;
    log.error({ code, teamId, err: error }, 'a team cannot be brought back');
    throw new Problem(503, 'teamStopped', 'This team cannot be brought back now.');
  }
}
