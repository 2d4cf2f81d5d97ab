// "I was here already": somebody without their token asks for their seat, a facilitator decides, the asker asks what came of it.
// And links that a facilitator gives out for one role each.
import { json, Router } from 'express';
import { z } from 'zod';
import { HTTP_LIMITS } from '../../shared/limits.ts';
import { bestSeat } from '../sessions/bestSeat.ts';
import { cleanNickname } from '../sessions/cleanNickname.ts';
import { Problem } from '../sessions/Problem.ts';
import { AddressBudget } from './AddressBudget.ts';
import { asFacilitator } from './asFacilitator.ts';
import { bringIn } from './bringIn.ts';
import { addressOf, publicOriginOf } from './callerOf.ts';
import type { HttpServices } from './services.ts';

const claimSchema = z.strictObject({
  nickname: z.string().trim().min(1).max(200),
  roleId: z.string().max(40).default(''),
});
const askSchema = z.strictObject({ claimToken: z.string().min(1).max(100) });
const inviteSchema = z.strictObject({ roleId: z.string().min(1).max(40) });

export function claimRoutes(services: HttpServices): Router {
  const { sessions, claims, failures, seatChanges, environment } = services;
  const router = Router();
  const readJson = json({ limit: HTTP_LIMITS.jsonBytesMax });
  const budget = new AddressBudget(HTTP_LIMITS.claimsPerMinute, 'tooManyClaims', 'Too many claims from this address.');

  router.post('/api/sessions/:code/teams/:teamId/claims', readJson, async (request, response) => {
    const { code, teamId } = request.params;
    const body = claimSchema.parse(request.body ?? {});
    const room = await failures.spend(addressOf(request), async () => {
      const session = await sessions.find(code);
      return bringIn(services, { code: session.code, teamId });
    });
    await budget.spend(addressOf(request));
    const { team } = room;
    const { rules, state } = team.play.game;
    const { roleId } = body;
    if (roleId !== '' && !rules.roles.has(roleId))
      throw new Problem(404, 'noSuchRole', `This game has no role ${roleId}; it has ${rules.roleIds.join(', ')}.`);
    const nickname = cleanNickname(body.nickname);
    const seatId = bestSeat(team.presence.seats(), room.seatsHere(), { nickname, roleId });
    const receipt = claims.add(team.key, { nickname, roleId, seatId, atTick: state.tick });
    room.touch();
    response.status(201).set('Cache-Control', 'no-store').json(receipt);
  });

  router.post('/api/sessions/:code/claims', readJson, async (request, response) => {
    const { claimToken } = askSchema.parse(request.body ?? {});
    const find = async () => claims.fateOf((await sessions.find(request.params.code)).code, claimToken);
    const fate = await failures.spend(addressOf(request), find, 'token');
    response.set('Cache-Control', 'no-store').json(fate);
  });

  router.post('/api/sessions/:code/teams/:teamId/invites', readJson, async (request, response) => {
    const { code } = await asFacilitator(services, request.params.code, request);
    const { roleId } = inviteSchema.parse(request.body ?? {});
    const { teamId } = request.params;
    const { seatToken, seatId } = await seatChanges.invite(await bringIn(services, { code, teamId }), roleId);
    // After the #, so that the token never reaches a log or a referrer.
    const link = `${publicOriginOf(request, environment.PUBLIC_URL)}/j/${code}#seat=${seatToken}&team=${teamId}&role=${roleId}`;
    response.status(201).set('Cache-Control', 'no-store').json({ seatToken, seatId, link });
  });

  return router;
}
