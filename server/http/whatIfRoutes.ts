// What would have happened otherwise, for facilitators: what could be changed, a job that plays it, its progress and result.
import { json, Router } from 'express';
import { z } from 'zod';
import { changeSchema } from '../../shared/analysis/whatIf/change.ts';
import { HORIZONS } from '../../shared/analysis/whatIf/types.ts';
import { HTTP_LIMITS, WHAT_IF_LIMITS } from '../../shared/limits.ts';
import { policyNames } from '../../shared/sim/bots/index.ts';
import type { SessionRecord, TeamRecord } from '../journal/store.ts';
import { notFound, Problem } from '../sessions/Problem.ts';
import { playedGameOf } from '../whatIf/playedGameOf.ts';
import { whatIfAnswer, whatIfOffers } from '../whatIf/whatIfAnswer.ts';
import { asFacilitator } from './asFacilitator.ts';
import { languageOf } from './callerOf.ts';
import type { HttpServices } from './services.ts';

const PATH = '/api/sessions/:code/teams/:teamId/what-if';

const round = z.coerce.number().int().min(1).max(100);
/** Before the clock of the round starts, without a tick. */
const tick = z.coerce.number().int().min(0).max(100_000);
const momentSchema = z.object({ round, tick: tick.nullable().default(null) });
const wishSchema = z.strictObject({
  round: z.int().min(1).max(100),
  tick: z.int().min(0).max(100_000).nullable().default(null),
  change: changeSchema,
  pairs: z.int().min(WHAT_IF_LIMITS.pairsMin).max(WHAT_IF_LIMITS.pairsMax).default(WHAT_IF_LIMITS.pairsUsual),
  style: z.string().max(80).optional(),
  horizon: z.enum(HORIZONS).default('nextRound'),
});

export function whatIfRoutes(services: HttpServices): Router {
  const { store, teams, whatIfs } = services;
  const router = Router();
  const readJson = json({ limit: HTTP_LIMITS.jsonBytesMax });

  router.get(`${PATH}/changes`, async (request, response) => {
    const session = await asFacilitator(services, request.params.code, request);
    const record = await teamOf(session, request.params.teamId);
    const moment = momentSchema.parse(request.query);
    mustBePlayed(record, moment.round);
    const offers = await whatIfs.offers(await playedGameOf(services, session, record), moment);
    const language = languageOf(request.query['language'], session.language);
    response.set('Cache-Control', 'no-store').json(whatIfOffers(session, offers, language));
  });

  router.post(PATH, readJson, async (request, response) => {
    const session = await asFacilitator(services, request.params.code, request);
    const record = await teamOf(session, request.params.teamId);
    const { pairs, style = session.botStyle, ...wish } = wishSchema.parse(request.body ?? {});
    mustBePlayed(record, wish.round);
    if (!policyNames(session.scenario).includes(style))
      throw new Problem(400, 'noSuchStyle', 'There are no bots of this style.');
    const read = (): ReturnType<typeof playedGameOf> => playedGameOf(services, session, record);
    const { jobId } = whatIfs.start(record, { ...wish, style }, pairs, read);
    response.status(202).set('Cache-Control', 'no-store').json({ jobId });
  });

  router.get(`${PATH}/:jobId`, async (request, response) => {
    const { code, teamId, jobId } = request.params;
    const session = await asFacilitator(services, code, request);
    const job = whatIfs.find({ code: session.code, teamId }, jobId);
    const language = languageOf(request.query['language'], session.language);
    response.set('Cache-Control', 'no-store').json(whatIfAnswer(session, job, language));
  });

  router.delete(`${PATH}/:jobId`, async (request, response) => {
    const { code, teamId, jobId } = request.params;
    const session = await asFacilitator(services, code, request);
    whatIfs.cancel({ code: session.code, teamId }, jobId);
    response.status(204).end();
  });

  const teamOf = async ({ code }: SessionRecord, teamId: string): Promise<TeamRecord> => {
    const record = await store.readTeam({ code, teamId });
    if (record === null) throw notFound();
    return record;
  };

  /** As far as can be said without playing it again. @throws Problem 409 */
  const mustBePlayed = (record: TeamRecord, wished: number): void => {
    const reached = teams.find(record)?.team.play.game.state.round ?? record.round;
    if (reached < wished) throw new Problem(409, 'notPlayed', 'The team has not played that far.');
  };

  return router;
}
