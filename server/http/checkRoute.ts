// What the network check asks over HTTP: the server's clock, as small an answer as there is. Says nothing of sessions.
import { Router } from 'express';
import type { CheckAnswer } from '../../shared/wire/answers/check.ts';

export function checkRoute(): Router {
  return Router().get('/api/check', (_request, response) => {
    const answer: CheckAnswer = { nowMs: Date.now() };
    response.set('Cache-Control', 'no-store').json(answer);
  });
}
