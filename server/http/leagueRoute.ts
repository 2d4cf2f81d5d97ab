// How the teams of a session compare, for its facilitators and its big screen. Asked for every few seconds.
import { Router } from 'express';
import type { Standing } from '../../shared/wire/answers/league.ts';
import type { SessionRecord, TeamRecord } from '../journal/store.ts';
import { buildLeague, standingOf } from '../report/buildLeague.ts';
import { gameOf } from '../report/gameOf.ts';
import { addressOf, bearerOf } from './callerOf.ts';
import type { HttpServices } from './services.ts';

const RESTING_MAX = 1000;

export function leagueRoute({ sessions, teams, store, failures }: HttpServices): Router {
  const router = Router();
  /** Of teams that are not in memory: their games stand still, and bringing one back takes its whole journal. */
  const resting = new Map<string, Standing>();

  router.get('/api/sessions/:code/league', async (request, response) => {
    const { session } = await failures.spend(
      addressOf(request),
      () => sessions.findAs(request.params.code, bearerOf(request), ['facilitator', 'screen']),
      'token',
    );
    const records = await store.readTeams(session.code);
    const standings = await Promise.all(records.map((record) => standing(session, record)));
    response.set('Cache-Control', 'no-store').json({ teams: buildLeague(standings) });
  });

  const standing = async (session: SessionRecord, record: TeamRecord): Promise<Standing> => {
    const { code, teamId, tick, phase, round } = record;
    const prefix = `${code} ${teamId} `;
    const mark = `${prefix}${tick} ${phase} ${round}`;
    const isOpen = teams.find(record) !== null;
    const known = resting.get(mark);
    if (!isOpen && known !== undefined) return { ...known, name: record.name };
    for (const other of resting.keys()) if (other.startsWith(prefix)) resting.delete(other);
    const found = standingOf(record, await gameOf({ teams, store }, session, record));
    if (resting.size >= RESTING_MAX) resting.clear();
    if (!isOpen) resting.set(mark, found);
    return found;
  };

  return router;
}
