// The debrief of a team, for facilitators: moments worth talking about and figures of the rounds that are over.
import { Router } from 'express';
import { debriefAnswer } from '../debrief/debriefAnswer.ts';
import { notFound } from '../sessions/Problem.ts';
import { playedGameOf } from '../whatIf/playedGameOf.ts';
import { asFacilitator } from './asFacilitator.ts';
import { languageOf } from './callerOf.ts';
import type { HttpServices } from './services.ts';

export function debriefRoute(services: HttpServices): Router {
  const { store, debriefs } = services;
  return Router().get('/api/sessions/:code/teams/:teamId/debrief', async (request, response) => {
    const session = await asFacilitator(services, request.params.code, request);
    const team = await store.readTeam({ code: session.code, teamId: request.params.teamId });
    if (team === null) throw notFound();
    const facts = await debriefs.find(team, await playedGameOf(services, session, team));
    const language = languageOf(request.query['language'], session.language);
    response.set('Cache-Control', 'no-store').json(debriefAnswer(session.scenario, facts, language));
  });
}
