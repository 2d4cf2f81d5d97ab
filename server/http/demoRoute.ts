// Leads to the big screen of the demonstration that runs now, where there is one.
import { Router } from 'express';
import { Problem } from '../sessions/Problem.ts';

/** @param screenPath '' while there is no session */
export function demoRoute(screenPath: () => string): Router {
  return Router().get('/demo', (_request, response) => {
    const path = screenPath();
    if (path === '') throw new Problem(404, 'noDemo', 'No demonstration runs here: npm start -- --demo starts one.');
    // The token comes after the #, which no server and no log sees.
    response.set('Cache-Control', 'no-store').redirect(302, path);
  });
}
