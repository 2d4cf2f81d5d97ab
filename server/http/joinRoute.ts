// The matchmaker's one open door: joining a room by its id, with a seat's token or a ticket. Takes the place of the
// framework's own routes, which would also create rooms for anybody and read bodies of any size.
import { createAuthContext, ErrorCode, matchMaker } from '@colyseus/core';
import { json, Router } from 'express';
import { HTTP_LIMITS } from '../../shared/limits.ts';
import { notFound, Problem, restarting } from '../sessions/Problem.ts';
import { addressOf } from './callerOf.ts';
import type { HttpServices } from './services.ts';
import { mayJoin } from '../sessions/identify.ts';

export function joinRoute({ teams, tickets, failures, now, isDraining }: HttpServices): Router {
  const router = Router();
  matchMaker.controller.exposedMethods = ['joinById'];
  matchMaker.controller.getCorsHeaders = () => ({});

  router.post('/matchmake/joinById/:roomId', json({ limit: HTTP_LIMITS.joinBytesMax }), async (request, response) => {
    if (isDraining()) throw restarting();
    const { roomId } = request.params;
    const options: unknown = request.body;
    const mustOpen = (): Promise<void> => {
      const room = teams.findByRoomId(roomId);
      if (room === null) throw notFound();
      if (!mayJoin(room.team, options, tickets, now())) {
        throw new Problem(401, 'wrongToken', 'This token or ticket opens nothing here.', { error: 'wrong token' });
      }
      return Promise.resolve();
    };
    await failures.spend(addressOf(request), mustOpen, 'token');
    const context = createAuthContext({
      headers: { 'user-agent': request.get('user-agent') },
      remoteAddress: request.socket.remoteAddress ?? '',
    });
    try {
      response.json(await matchMaker.controller.invokeMethod('joinById', roomId, options, context));
    } catch {
      throw new Problem(503, 'roomClosed', 'The room is closing; ask for the seat again.', {
        error: ErrorCode.MATCHMAKE_EXPIRED,
      });
    }
  });
  return router;
}
