// Why a member's commands do not reach the game at all at present. Looks only.
import type { Member } from './Member.ts';
import type { Team } from './Team.ts';

/** null = they do. */
export function barTo({ seatId }: Member, { presence, trouble }: Team): { code: string; message: string } | null {
  if (seatId === '')
    return { code: 'notYourRole', message: 'this connection watches; the facilitator commands over HTTP' };
  if (presence.seat(seatId)?.isHandedToBot === true)
    return { code: 'handedToBot', message: 'bots play the roles of this seat until it is taken back' };
  if (trouble === 'error') return { code: 'teamStopped', message: 'the team has stopped and will resume' };
  return null;
}
