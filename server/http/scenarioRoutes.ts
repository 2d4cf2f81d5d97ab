// Scenarios over HTTP: the list, the JSON Schema for editors, and checking somebody's file.
import { Router, text } from 'express';
import { HTTP_LIMITS } from '../../shared/limits.ts';
import { scenarioJsonSchema } from '../../shared/scenario/jsonSchema.ts';
import { listScenarios } from '../lab/readScenario.ts';
import { checkUpload } from './checkUpload.ts';
import { steadyAnswer } from './steadyAnswer.ts';

export function scenarioRoutes(): Router {
  let scenarios: ReturnType<typeof listScenarios> | null = null;
  return Router()
    .get('/api/scenarios', (_request, response) => {
      scenarios ??= listScenarios();
      response.set('Cache-Control', 'no-cache').json(scenarios);
    })
    .get('/api/scenarios/schema.json', steadyAnswer(JSON.stringify(scenarioJsonSchema()), 'application/schema+json'))
    .post(
      '/api/scenarios/check',
      text({ type: () => true, limit: HTTP_LIMITS.scenarioBytesMax }),
      async (request, response) => {
        const body: unknown = request.body;
        const faults = await checkUpload(typeof body === 'string' ? body : '');
        response.set('Cache-Control', 'no-store').json({ ok: faults.length === 0, faults });
      },
    );
}
