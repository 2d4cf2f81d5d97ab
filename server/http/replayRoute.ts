// A team's game for replaying it in the browser: for facilitators at any time, for its own players once the team looks back.
import { type Request, Router } from 'express';
import type { ReplayAnswer } from '../../shared/wire/answers/replay.ts';
import { replayAnswer } from '../debrief/replayAnswer.ts';
import type { SessionRecord, TeamRecord } from '../journal/store.ts';
import { notFound, Problem } from '../sessions/Problem.ts';
import { isTokenOf } from '../sessions/tokens.ts';
import { addressOf, bearerOf } from './callerOf.ts';
import type { HttpServices } from './services.ts';

/** What is played is over: nothing that a replay shows can be used any more. */
const OPEN_PHASES: ReadonlySet<string> = new Set(['debrief', 'closed']);

export function replayRoute(services: HttpServices): Router {
  const { store, sessions, teams, failures } = services;

  const readerOf = async (code: string, teamId: string, request: Request): Promise<Reader> => {
    const session = await sessions.find(code);
    const team = await store.readTeam({ code: session.code, teamId });
    if (team === null) throw notFound();
    const token = bearerOf(request);
    const seats = await store.readSeats(team);
    if (!seats.some(({ tokenHash }) => isTokenOf(token, tokenHash))) {
      await sessions.findAs(code, token, ['facilitator']);
      return { session, team, as: 'facilitator' };
    }
    const phase = teams.find(team)?.team.play.game.state.phase ?? team.phase;
    if (!OPEN_PHASES.has(phase)) throw new Problem(403, 'notYet', 'The team still plays; replays come in the debrief.');
    return { session, team, as: 'seat' };
  };

  return Router().get('/api/sessions/:code/teams/:teamId/replay', async (request, response) => {
    const { code, teamId } = request.params;
    const { session, team, as } = await failures.spend(
      addressOf(request),
      () => readerOf(code, teamId, request),
      'token',
    );
    response.set('Cache-Control', 'no-store').json(await replayAnswer(services, session, team, as));
  });
}

interface Reader {
  session: SessionRecord;
  team: TeamRecord;
  as: ReplayAnswer['as'];
}
