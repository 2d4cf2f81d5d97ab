// The figures of a team's rounds and the story of one piece of its work: for facilitators, the big screen, and the team's own seats.
// Whoever is no facilitator is told what has been opened; what that is, the analysis decides from the game itself.
import { type Request, Router } from 'express';
import { z } from 'zod';
import { FIGURES_BY_NAME } from '../../shared/analysis/figures/index.ts';
import { figuresAnswer, workAnswer } from '../debrief/figuresAnswer.ts';
import type { SessionRecord, TeamRecord } from '../journal/store.ts';
import { notFound } from '../sessions/Problem.ts';
import { isTokenOf } from '../sessions/tokens.ts';
import type { Asking } from '../whatIf/tasks.ts';
import { playedGameOf } from '../whatIf/playedGameOf.ts';
import { addressOf, bearerOf, languageOf } from './callerOf.ts';
import type { HttpServices } from './services.ts';

const ROUNDS_MAX = 100;
/** Names between commas; without any, every figure. */
const onlySchema = z
  .string()
  .max(400)
  .transform((names) =>
    names
      .split(',')
      .filter((name) => Object.hasOwn(FIGURES_BY_NAME, name))
      .sort(),
  )
  .nullable()
  .catch(null);
const roundSchema = z.coerce.number().int().min(0).max(ROUNDS_MAX).nullable().default(null).catch(null);

interface Reader {
  session: SessionRecord;
  team: TeamRecord;
  asks: Asking;
}

export function figuresRoutes(services: HttpServices): Router {
  const { store, debriefs } = services;
  const router = Router();

  router.get('/api/sessions/:code/teams/:teamId/figures', async (request, response) => {
    const { session, team, asks } = await readerOf(services, request.params, request);
    const wish = {
      round: roundSchema.parse(request.query['round'] ?? null),
      only: onlySchema.parse(request.query['only'] ?? null),
    };
    const facts = await debriefs.findFigures(team, await playedGameOf(services, session, team), asks, wish);
    const notes = asks === 'facilitator' ? await store.readNotes(team) : [];
    const language = languageOf(request.query['language'], session.language);
    response.set('Cache-Control', 'no-store').json(figuresAnswer(session.scenario, facts, notes, language));
  });

  router.get('/api/sessions/:code/teams/:teamId/works/:workId', async (request, response) => {
    const { session, team, asks } = await readerOf(services, request.params, request);
    const { workId } = request.params;
    const facts = await debriefs.findWork(team, await playedGameOf(services, session, team), asks, workId);
    if (facts === null) throw notFound();
    const language = languageOf(request.query['language'], session.language);
    response.set('Cache-Control', 'no-store').json(workAnswer(session.scenario, facts, language));
  });

  return router;
}

/** @throws Problem 404 for an unknown session or team, 401 for a token that opens nothing here */
async function readerOf(
  { sessions, store, failures }: HttpServices,
  { code, teamId }: { code: string; teamId: string },
  request: Request,
): Promise<Reader> {
  const find = async (): Promise<Reader> => {
    const token = bearerOf(request);
    const found = await sessions.find(code);
    const team = await store.readTeam({ code: found.code, teamId });
    const seats = team === null ? [] : await store.readSeats(team);
    if (team !== null && seats.some(({ tokenHash }) => isTokenOf(token, tokenHash)))
      return { session: found, team, asks: 'team' };
    const { session, as } = await sessions.findAs(code, token, ['facilitator', 'screen']);
    if (team === null) throw notFound();
    return { session, team, asks: as === 'facilitator' ? 'facilitator' : 'team' };
  };
  return failures.spend(addressOf(request), find, 'token');
}
