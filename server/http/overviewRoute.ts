// All teams of a session at a glance, for its facilitators. Asked every few seconds: must not bring a team into memory.
import { Router } from 'express';
import { overviewTeam } from '../sessions/overviewTeam.ts';
import { asFacilitator } from './asFacilitator.ts';
import { languageOf } from './callerOf.ts';
import type { HttpServices } from './services.ts';

export function overviewRoute(services: HttpServices): Router {
  const { claims, store, teams } = services;
  const router = Router();
  router.get('/api/sessions/:code/overview', async (request, response) => {
    const session = await asFacilitator(services, request.params.code, request);
    const language = languageOf(request.query['language'], session.language);
    const records = await store.readTeams(session.code);
    response.set('Cache-Control', 'no-store').json({
      teams: records.map((record) => {
        const around = { room: teams.find(record), claimCount: claims.waitingFor(record).length };
        return overviewTeam(record, around, language);
      }),
    });
  });
  return router;
}
