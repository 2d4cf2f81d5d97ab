// WebSockets over plain HTTP, for networks that block them: open, send frames, fetch frames (the answer waits until there are
// some), close. Behind it stands an ordinary socket to this server, so that all its rules hold here too.
import { json, raw, Router, type Request } from 'express';
import { z } from 'zod';
import { CLIENT_LIMITS, HTTP_LIMITS, POLL_LIMITS } from '../../shared/limits.ts';
import { packFrames, POLL_CLOSED_HEADER, POLL_ID_HEADER, unpackFrames } from '../../shared/wire/frames.ts';
import { Problem } from '../sessions/Problem.ts';
import type { HttpServices } from './services.ts';

/** Path of a room's socket, as the framework makes it: process, room, and a reservation. */
const openSchema = z.object({
  path: z
    .string()
    .max(500)
    .regex(/^\/[\w-]+\/[\w-]+(\?[\w=&%.~-]*)?$/, 'must be the path of a room, like /process/room?sessionId=…'),
});

export function pollRoutes({ polls, ownHost }: Pick<HttpServices, 'polls' | 'ownHost'>): Router {
  const idOf = (request: Request): string => request.get(POLL_ID_HEADER) ?? '';
  return Router()
    .post('/api/poll', json({ limit: HTTP_LIMITS.jsonBytesMax }), async (request, response) => {
      const { path } = openSchema.parse(request.body ?? {});
      const id = await polls.open(`ws://${ownHost()}${path}`, passedOn(request));
      response.status(201).set('Cache-Control', 'no-store').json({ pollId: id });
    })
    .post('/api/poll/frames', raw({ type: () => true, limit: CLIENT_LIMITS.frameBytesMax }), (request, response) => {
      const poll = polls.find(idOf(request));
      const frames = Buffer.isBuffer(request.body) ? unpackFrames(request.body) : null;
      if (frames === null) throw new Problem(400, 'badFrames', 'The body is not a row of whole frames.');
      poll.send(frames);
      response.status(204).end();
    })
    .get('/api/poll/frames', async (request, response) => {
      const id = idOf(request);
      const { frames, closedWith } = await polls.find(id).fetch(POLL_LIMITS.waitMs);
      if (closedWith !== null) {
        polls.close(id);
        response.set(POLL_CLOSED_HEADER, String(closedWith));
      }
      response
        .set('Cache-Control', 'no-store')
        // Some proxies hold an answer back until it is long enough, or compress it.
        .set({ 'X-Accel-Buffering': 'no', 'Content-Encoding': 'identity' })
        .type('application/octet-stream')
        .send(Buffer.from(packFrames(frames)));
    })
    .delete('/api/poll', (request, response) => {
      polls.close(idOf(request));
      response.status(204).end();
    });
}

/** What the socket's side asks about the sender; the Origin was checked already. */
function passedOn(request: Request): Record<string, string> {
  return { 'user-agent': request.get('user-agent') ?? '', 'x-forwarded-for': request.ip ?? '' };
}
