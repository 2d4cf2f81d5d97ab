// Who facilitates a session besides the one who opened it: added by a secret link, listed, taken back.
import { json, Router } from 'express';
import { z } from 'zod';
import { HTTP_LIMITS } from '../../shared/limits.ts';
import { asFacilitator } from './asFacilitator.ts';
import { publicOriginOf } from './callerOf.ts';
import type { HttpServices } from './services.ts';

const wishSchema = z.strictObject({ name: z.string().max(200).default('') });

export function facilitatorRoutes(services: HttpServices): Router {
  const { facilitators, environment } = services;
  const router = Router();
  const readJson = json({ limit: HTTP_LIMITS.jsonBytesMax });

  router.post('/api/sessions/:code/facilitators', readJson, async (request, response) => {
    const { code } = await asFacilitator(services, request.params.code, request);
    const { name } = wishSchema.parse(request.body ?? {});
    const { facilitatorId, token } = await facilitators.add(code, name);
    const link = `${publicOriginOf(request, environment.PUBLIC_URL)}/facilitator#code=${code}&token=${token}`;
    response.status(201).set('Cache-Control', 'no-store').json({ facilitatorId, token, link });
  });

  router.get('/api/sessions/:code/facilitators', async (request, response) => {
    const { code } = await asFacilitator(services, request.params.code, request);
    response.set('Cache-Control', 'no-store').json(await facilitators.list(code));
  });

  router.delete('/api/sessions/:code/facilitators/:facilitatorId', async (request, response) => {
    const { code } = await asFacilitator(services, request.params.code, request);
    await facilitators.revoke(code, request.params.facilitatorId);
    response.status(204).end();
  });

  return router;
}
