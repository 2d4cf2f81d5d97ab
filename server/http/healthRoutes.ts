// Liveness, readiness, metrics, version: for whoever runs the server. Says nothing about sessions or people.
import { Router } from 'express';
import { Problem } from '../sessions/Problem.ts';
import type { HttpServices } from './services.ts';
import { readVersion } from './readVersion.ts';

export function healthRoutes({ store, metrics, isDraining }: HttpServices): Router {
  const version = readVersion();
  return Router()
    .get('/healthz', (_request, response) => {
      response.set('Cache-Control', 'no-store').json({ status: 'ok' });
    })
    .get('/readyz', async (_request, response) => {
      if (isDraining()) throw new Problem(503, 'draining', 'The server is going down.');
      await store.ping().catch(() => {
        throw new Problem(503, 'storeUnavailable', 'The store cannot be read.');
      });
      response.set('Cache-Control', 'no-store').json({ status: 'ready' });
    })
    .get('/metrics', async (_request, response) => {
      response.set('Content-Type', metrics.registry.contentType).send(await metrics.registry.metrics());
    })
    .get('/version', (_request, response) => {
      response.json(version);
    });
}
