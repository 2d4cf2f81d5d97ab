// Seats over HTTP: whoever joins a team, of their choice or dealt, gets a token for the seat and comes back by it.
// Decides no roles; Seats does.
import { json, type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { HTTP_LIMITS, SESSION_LIMITS } from '../../shared/limits.ts';
import type { SessionRecord, TeamKey } from '../journal/store.ts';
import type { TeamRoom } from '../rooms/TeamRoom.ts';
import { leastFull } from '../sessions/leastFull.ts';
import { Problem } from '../sessions/Problem.ts';
import { type TakenSeat, wrongSeatToken } from '../sessions/Seats.ts';
import { Turns } from '../sessions/Turns.ts';
import { bringIn } from './bringIn.ts';
import { addressOf, bearerOf, languageOf, originOf } from './callerOf.ts';
import { DoubleClicks } from './DoubleClicks.ts';
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
type SeatBody = z.output<typeof seatSchema>;

interface Seated {
  room: TeamRoom;
  taken: TakenSeat;
}

export function seatRoutes(services: HttpServices): Router {
  const { sessions, failures, store } = services;
  const router = Router();
  const readJson = json({ limit: HTTP_LIMITS.jsonBytesMax });
  const { takeAgain, takeIn, once, mustFacilitate } = seating(services);
  const deals = new Turns<string>();

  router.post('/api/sessions/:code/teams/:teamId/seat', readJson, async (request, response) => {
    const { code, teamId } = request.params;
    const body = seatSchema.parse(request.body ?? {});
    const find = async (): Promise<Seated> => {
      const session = await sessions.find(code);
      const key = { code: session.code, teamId };
      if ((body.seatToken ?? '') !== '') return takeAgain(session, key, body);
      if (session.settings.teamChoice === 'dealt') await mustFacilitate(code, request);
      return once(session, teamId, body, request, () => takeIn(session, key, body));
    };
    const seated = await failures.spend(addressOf(request), find, provenBy(body));
    answer(request, response, seated, services.ownPath);
  });

  router.post('/api/sessions/:code/seat', readJson, async (request, response) => {
    const body = seatSchema.parse(request.body ?? {});
    const find = async (): Promise<Seated> => {
      const session = await sessions.find(request.params.code);
      const { code } = session;
      if ((body.seatToken ?? '') !== '') return takeAgain(session, { code, teamId: '' }, body);
      // One after the other, so that two who come at once do not both find the same team the emptiest.
      const deal = (): Promise<Seated> =>
        deals.run([code], async () => takeIn(session, await leastFull(store, session), body));
      return once(session, '', body, request, deal);
    };
    const seated = await failures.spend(addressOf(request), find, provenBy(body));
    answer(request, response, seated, services.ownPath);
  });

  return router;
}

/** How a request comes to a seat. */
function seating(services: HttpServices) {
  const { seats } = services;
  const doubleClicks = new DoubleClicks<Seated>();

  /** Wherever the seat is now: the facilitator may have moved it to another team. */
  const takeAgain = async (session: SessionRecord, asked: TeamKey, body: SeatBody): Promise<Seated> => {
    const found = await seats.locate(asked, body.seatToken ?? '');
    if (found === null && asked.teamId === '') throw wrongSeatToken();
    return takeIn(session, found ?? asked, body);
  };

  const takeIn = async (session: SessionRecord, key: TeamKey, body: SeatBody): Promise<Seated> => {
    const room = await bringIn(services, key);
    const taken = await seats.take(room, {
      nickname: body.nickname,
      roleId: body.roleId ?? '',
      seatToken: body.seatToken ?? '',
      isObserver: body.observer,
      isShared: body.share,
      language: languageOf(body.language, session.language),
    });
    return { room, taken };
  };

  const once = (
    { code }: SessionRecord,
    teamId: string,
    body: SeatBody,
    request: Request,
    take: () => Promise<Seated>,
  ): Promise<Seated> => {
    const { requestId, nickname } = body;
    const wish = `${code} ${teamId} ${body.roleId ?? ''} ${body.observer}`;
    if (requestId !== '')
      return doubleClicks.once(`id ${wish} ${requestId}`, services.now(), SESSION_LIMITS.doubleClickMs, take);
    // Names are shown to everybody: nobody may wait for one and then get its seat. Somebody without a name cannot be told from
    // the next one behind the same address.
    const click = nickname.trim() === '' ? '' : `name ${wish} ${addressOf(request)} ${nickname}`;
    return doubleClicks.once(click, services.now(), SESSION_LIMITS.namedClickMs, take);
  };

  const mustFacilitate = async (code: string, request: Request): Promise<void> => {
    if (request.get('authorization') === undefined)
      throw new Problem(409, 'teamsAreDealt', 'In this session people do not choose their team; ask for /seat.');
    await services.sessions.findAs(code, bearerOf(request), ['facilitator']);
  };

  return { takeAgain, takeIn, once, mustFacilitate };
}

/** A seat is found by its token, or the session by its code alone. */
const provenBy = ({ seatToken }: SeatBody): 'code' | 'token' => ((seatToken ?? '') === '' ? 'code' : 'token');

function answer(request: Request, response: Response, { room, taken }: Seated, ownPath: string): void {
  response
    .status(201)
    .set('Cache-Control', 'no-store')
    .json({ ...taken, teamId: room.team.key.teamId, roomId: room.roomId, endpoint: originOf(request) + ownPath });
}
