// What a session's scenario is about in the words of each vocabulary: for whoever knows the code, as the session itself.
import { Router } from 'express';
import { buildConcepts } from '../report/buildConcepts.ts';
import { addressOf, languageOf } from './callerOf.ts';
import type { HttpServices } from './services.ts';

export function conceptsRoute({ sessions, failures }: Pick<HttpServices, 'sessions' | 'failures'>): Router {
  return Router().get('/api/sessions/:code/concepts', async (request, response) => {
    const session = await failures.spend(addressOf(request), () => sessions.find(request.params.code));
    const language = languageOf(request.query['language'], session.language);
    response.set('Cache-Control', 'no-store').json(buildConcepts(session.scenario, language));
  });
}
