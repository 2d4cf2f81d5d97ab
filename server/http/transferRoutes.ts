// A session as one file, out and in: for another machine, or for keeping. Whoever may open sessions may bring one in.
import { type Request, Router, text } from 'express';
import { HTTP_LIMITS } from '../../shared/limits.ts';
import { Problem } from '../sessions/Problem.ts';
import { checkSessionFile } from '../transfer/checkSessionFile.ts';
import { exportSession } from '../transfer/exportSession.ts';
import { importSession } from '../transfer/importSession.ts';
import { AddressBudget } from './AddressBudget.ts';
import { asFacilitator } from './asFacilitator.ts';
import { addressOf, publicOriginOf } from './callerOf.ts';
import { mayOpenSessions } from './mayOpenSessions.ts';
import { readVersion } from './readVersion.ts';
import type { HttpServices } from './services.ts';

export function transferRoutes(services: HttpServices): Router {
  const { store, sessions, teams, environment, log } = services;
  const { version } = readVersion();
  const imports = new AddressBudget(HTTP_LIMITS.importsPerMinute, 'tooManySessions', 'Too many imports from here.');
  const nowIso = (): string => new Date().toISOString();
  /** Asked before the body is read: nobody sends megabytes for nothing. */
  const admit = async (request: Request): Promise<void> => {
    await mayOpenSessions(services, request);
    await imports.spend(addressOf(request));
  };
  const router = Router();

  router.get('/api/sessions/:code/export', async (request, response) => {
    const session = await asFacilitator(services, request.params.code, request);
    for (const room of await teams.openOf(session.code)) await room.settled();
    response.set('Cache-Control', 'no-store').attachment(`${session.code}.session.jsonl`).type('application/x-ndjson');
    for await (const piece of exportSession(store, session, { version, exportedAt: nowIso() })) response.write(piece);
    response.end();
  });

  router.post(
    '/api/sessions/import',
    (request, _response, next) => void admit(request).then(() => next(), next),
    text({ type: () => true, limit: HTTP_LIMITS.importBytesMax }),
    async (request, response) => {
      const body: unknown = request.body;
      if (typeof body !== 'string')
        throw new Problem(400, 'badSessionFile', 'Found nothing, expected a session’s file.');
      const file = await checkSessionFile(body);
      const parts = { store, nowIso, freeCode: () => sessions.freeCode(), own: (code: string) => teams.own(code) };
      const { code, facilitatorToken } = await importSession(parts, file);
      log.info({ code, formerCode: file.session.code, teams: file.teams.length }, 'session imported');
      const origin = publicOriginOf(request, environment.PUBLIC_URL);
      response.status(201).json({
        code,
        formerCode: file.session.code,
        facilitatorToken,
        teams: file.teams.map(({ team }) => ({ teamId: team.teamId, name: team.name })),
        links: {
          join: `${origin}/j/${code}`,
          facilitator: `${origin}/facilitator#code=${code}&token=${facilitatorToken}`,
        },
      });
    },
  );

  return router;
}
