// The order of everything that a request passes. Every route is listed here and nowhere else.
import express, { type Express } from 'express';
import { answerErrors, answerNotFound } from './answerProblem.ts';
import { claimRoutes } from './claimRoutes.ts';
import { commandRoutes } from './commandRoutes.ts';
import { demoRoute } from './demoRoute.ts';
import { facilitatorRoutes } from './facilitatorRoutes.ts';
import { guideRoute } from './guideRoute.ts';
import { healthRoutes } from './healthRoutes.ts';
import { joinRoute } from './joinRoute.ts';
import { leagueRoute } from './leagueRoute.ts';
import { overviewRoute } from './overviewRoute.ts';
import { pages } from './pages.ts';
import { reportRoutes } from './reportRoutes.ts';
import { scenarioRoutes } from './scenarioRoutes.ts';
import { seatRoutes } from './seatRoutes.ts';
import { ownOriginOnly, securityHeaders } from './securityHeaders.ts';
import type { HttpServices } from './services.ts';
import { sessionRoutes } from './sessionRoutes.ts';
import { watchRoute } from './watchRoute.ts';
import { whatIfRoutes } from './whatIfRoutes.ts';

export function createApp(services: HttpServices, pagesDir: string): Express {
  const { environment, log } = services;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', environment.TRUST_PROXY);
  app.use(securityHeaders());
  app.use(ownOriginOnly(environment.PUBLIC_URL));
  app.use(healthRoutes(services));
  app.use(commandRoutes());
  app.use(scenarioRoutes());
  app.use(sessionRoutes(services));
  app.use(overviewRoute(services));
  app.use(seatRoutes(services));
  app.use(watchRoute(services));
  app.use(claimRoutes(services));
  app.use(facilitatorRoutes(services));
  app.use(leagueRoute(services));
  app.use(reportRoutes(services));
  app.use(whatIfRoutes(services));
  app.use(guideRoute(services));
  app.use(joinRoute(services));
  app.use(demoRoute(services.demoPath));
  app.use(pages(pagesDir));
  app.use(answerNotFound);
  app.use(answerErrors(log));
  return app;
}
