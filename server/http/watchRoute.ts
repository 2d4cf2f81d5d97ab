// Watchers' tickets over HTTP: whoever facilitates or has the big screen's token may watch any team, for one join each.
import { json, Router } from 'express';
import { HTTP_LIMITS } from '../../shared/limits.ts';
import { bringIn } from './bringIn.ts';
import { addressOf, bearerOf, languageOf, originOf } from './callerOf.ts';
import type { HttpServices } from './services.ts';

export function watchRoute(services: HttpServices): Router {
  const { sessions, tickets, failures } = services;
  const router = Router();
  const readJson = json({ limit: HTTP_LIMITS.jsonBytesMax });

  router.post('/api/sessions/:code/teams/:teamId/watch', readJson, async (request, response) => {
    const { code, teamId } = request.params;
    const { session, as, facilitatorId } = await failures.spend(
      addressOf(request),
      () => sessions.findAs(code, bearerOf(request), ['facilitator', 'screen']),
      'token',
    );
    const body: unknown = request.body;
    const wished = typeof body === 'object' && body !== null && 'language' in body ? body.language : undefined;
    const room = await bringIn(services, { code: session.code, teamId });
    const language = languageOf(wished, session.language);
    const watcher = as === 'facilitator' ? { kind: as, language, facilitatorId } : { kind: as, language };
    const ticket = tickets.issue(room.team.key, watcher, services.now());
    response
      .status(201)
      .set('Cache-Control', 'no-store')
      .json({ roomId: room.roomId, endpoint: originOf(request) + services.ownPath, ticket });
  });

  return router;
}
