// The facilitator's guide and the role cards of a session's scenario, as data that a page prints.
import { Router } from 'express';
import { buildGuide } from '../report/buildGuide.ts';
import { addressOf, bearerOf, languageOf } from './callerOf.ts';
import type { HttpServices } from './services.ts';

export function guideRoute({ sessions, failures }: Pick<HttpServices, 'sessions' | 'failures'>): Router {
  return Router().get('/api/sessions/:code/guide', async (request, response) => {
    const { session } = await failures.spend(
      addressOf(request),
      () => sessions.findAs(request.params.code, bearerOf(request), ['facilitator']),
      'token',
    );
    const language = languageOf(request.query['language'], session.language);
    response.set('Cache-Control', 'no-store').json(buildGuide(session.scenario, language));
  });
}
