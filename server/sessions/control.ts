// The facilitator's actions as they come over HTTP, turned into commands for one team or all and carried out there.
// Every action is journaled like a player's command. Must not know who asks: that was checked before.
import { z } from 'zod';
import type { Outcome } from '../rooms/AnswerMemory.ts';
import type { Command } from '../rooms/TeamGame.ts';
import type { TeamRoom } from '../rooms/TeamRoom.ts';
import { tryOrder } from './orderNow.ts';
import { Problem } from './Problem.ts';
import type { Seats } from './Seats.ts';

const teamId = z.string().max(40).optional();
const seatId = z.string().min(1).max(40);
const simple = <A extends string>(action: A) => z.strictObject({ action: z.literal(action), teamId });

export const controlSchema = z.union([
  simple('start'),
  simple('pause'),
  simple('resume'),
  simple('nextPhase'),
  z.strictObject({ action: z.literal('speed'), teamId, perMille: z.int() }),
  z.strictObject({ action: z.literal('reveal'), teamId, step: z.int() }),
  z.strictObject({ action: z.literal('inject'), teamId, streamId: z.string(), count: z.int().default(1) }),
  z.strictObject({
    action: z.literal('inject'),
    teamId,
    serviceId: z.string(),
    impactPerMille: z.int(),
    title: z.string(),
  }),
  z.strictObject({
    action: z.literal('message'),
    teamId,
    roleId: z.string().default(''),
    from: z.string(),
    text: z.string(),
  }),
  z.strictObject({ action: z.literal('moveSeat'), teamId: z.string(), seatId, roleIds: z.array(z.string()).max(16) }),
  z.strictObject({ action: z.literal('removeSeat'), teamId: z.string(), seatId }),
]);

export type Control = z.output<typeof controlSchema>;

export interface ControlAnswer {
  teamId: string;
  accepted: boolean;
  /** Where accepted. */
  tick?: number;
  /** Where not. */
  code?: string;
  message?: string;
}

/**
 * Carries the action out in every given team.
 * @throws Problem when all of them refuse it, with the first one's code
 */
export async function controlTeams(control: Control, rooms: TeamRoom[], seats: Seats): Promise<ControlAnswer[]> {
  const answers = await Promise.all(rooms.map((room) => controlTeam(control, room, seats)));
  const [first] = answers;
  if (first !== undefined && answers.every(({ accepted }) => !accepted)) {
    throw new Problem(409, first.code ?? 'refused', first.message ?? 'refused', { teams: answers });
  }
  return answers;
}

async function controlTeam(control: Control, room: TeamRoom, seats: Seats): Promise<ControlAnswer> {
  const { key, play } = room.team;
  if (control.action === 'moveSeat') await seats.move(room, control.seatId, control.roleIds);
  else if (control.action === 'removeSeat') await seats.remove(room, control.seatId);
  else return answerOf(key.teamId, await tryOrder(room, commandOf(control, play.game.state.phase)));
  return { teamId: key.teamId, accepted: true, tick: play.game.state.tick };
}

/** `start` opens the session from the lobby, and the round from its briefing. */
function commandOf(control: Exclude<Control, { action: 'moveSeat' | 'removeSeat' }>, phase: string): Command {
  switch (control.action) {
    case 'start':
      return { type: phase === 'briefing' ? 'nextPhase' : 'startSession' };
    case 'pause':
    case 'resume':
    case 'nextPhase':
      return { type: control.action };
    case 'speed':
      return { type: 'setSpeed', speedPerMille: control.perMille };
    case 'reveal':
      return { type: 'reveal', step: control.step };
    case 'message':
      return { type: 'sendMessage', roleId: control.roleId, from: control.from, text: control.text };
    case 'inject':
      if ('streamId' in control) return { type: 'injectWork', streamId: control.streamId, count: control.count };
      return {
        type: 'injectIncident',
        serviceId: control.serviceId,
        impactPerMille: control.impactPerMille,
        title: control.title,
      };
  }
}

function answerOf(id: string, outcome: Outcome): ControlAnswer {
  if (outcome.kind === 'accepted') return { teamId: id, accepted: true, tick: outcome.tick };
  return { teamId: id, accepted: false, code: outcome.code, message: outcome.message };
}
