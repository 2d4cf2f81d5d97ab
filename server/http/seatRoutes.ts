// Seats and watchers' tickets over HTTP: the first of the two calls that bring anybody into a team's room.
// A team that is not in memory comes back from its journal here.
import { json, Router } from 'express';
import { z } from 'zod';
import { HTTP_LIMITS } from '../../shared/limits.ts';
import type { TakenSeat } from '../sessions/Seats.ts';
import { bringIn } from './bringIn.ts';
import { DoubleClicks } from './DoubleClicks.ts';
import { addressOf, bearerOf, languageOf, originOf } from './callerOf.ts';
import type { HttpServices } from './services.ts';

const seatSchema = z.object({
  nickname: z.string().max(200).default(''),
  roleId: z.string().max(40).nullish(),
  seatToken: z.string().max(100).nullish(),
  observer: z.boolean().default(false),
  /** Joins a role that somebody has. */
  share: z.boolean().default(false),
  language: z.string().max(20).optional(),
  /** Chosen by the client: the same one within seconds means the same click. */
  requestId: z.string().max(60).default(''),
});

export function seatRoutes(services: HttpServices): Router {
  const { sessions, seats, tickets, failures } = services;
  const router = Router();
  const readJson = json({ limit: HTTP_LIMITS.jsonBytesMax });
  const doubleClicks = new DoubleClicks<TakenSeat>();

  router.post('/api/sessions/:code/teams/:teamId/seat', readJson, async (request, response) => {
    const { code, teamId } = request.params;
    const wish = seatSchema.parse(request.body ?? {});
    const address = addressOf(request);
    const { room, taken } = await failures.spend(address, async () => {
      const session = await sessions.find(code);
      const found = await bringIn(services, { code: session.code, teamId });
      const take = (): Promise<TakenSeat> =>
        seats.take(found, {
          nickname: wish.nickname,
          roleId: wish.roleId ?? '',
          seatToken: wish.seatToken ?? '',
          isObserver: wish.observer,
          isShared: wish.share,
          language: languageOf(wish.language, session.language),
        });
      // Somebody without a name cannot be told from the next one behind the same address.
      const who = wish.requestId === '' ? `${wish.nickname} ${address}` : wish.requestId;
      const isNameless = wish.requestId === '' && wish.nickname.trim() === '';
      const click =
        isNameless || (wish.seatToken ?? '') !== ''
          ? ''
          : `${session.code} ${teamId} ${who} ${wish.roleId ?? ''} ${wish.observer}`;
      return { room: found, taken: await doubleClicks.once(click, services.now(), take) };
    });
    response
      .status(201)
      .set('Cache-Control', 'no-store')
      .json({ ...taken, teamId: room.team.key.teamId, roomId: room.roomId, endpoint: originOf(request) });
  });

  router.post('/api/sessions/:code/teams/:teamId/watch', readJson, async (request, response) => {
    const { code, teamId } = request.params;
    const { session, as } = await failures.spend(addressOf(request), () =>
      sessions.findAs(code, bearerOf(request), ['facilitator', 'screen']),
    );
    const body: unknown = request.body;
    const wished = typeof body === 'object' && body !== null && 'language' in body ? body.language : undefined;
    const room = await bringIn(services, { code: session.code, teamId });
    const watcher = { kind: as, language: languageOf(wished, session.language) };
    const ticket = tickets.issue(room.team.key, watcher, services.now());
    response
      .status(201)
      .set('Cache-Control', 'no-store')
      .json({ roomId: room.roomId, endpoint: originOf(request), ticket });
  });

  return router;
}
