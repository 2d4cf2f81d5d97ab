// T2: programs join a session as fast as they can while a team plays: locked, nobody of them gets a seat; open, no more than a
// team holds; and whoever plays hardly notices.
import { SESSION_LIMITS } from '../../../../shared/limits.ts';
import { ask, asked } from '../ask.ts';
import { HonestPlayer, playDuring } from './HonestPlayer.ts';
import { count, inParallel } from '../inParallel.ts';
import { type Size, sized } from '../size.ts';
import type { Session, Target } from './Target.ts';
import { timed, type Verdict } from '../verdict.ts';

const ANSWER_MS_MAX = 250;
const AT_ONCE = 50;

export async function joinFlood(target: Target, size: Size): Promise<Verdict[]> {
  const session = await target.openSession();
  const roleIds = await target.roleIds(session);
  const invited = roleIds.at(-1) ?? '';
  const seats = await Promise.all(roleIds.slice(0, 4).map((roleId) => target.takeSeat(session, { roleId })));
  const players = await Promise.all(seats.map((seat) => HonestPlayer.join(seat)));
  await target.startRound(session);
  await target.control(session, { action: 'lock' });
  const tries = sized(size, 1000, 100);
  const locked = await playDuring(players, () => flood(target, session, tries));
  const { p99 } = players.map((player) => player.answers()).reduce((one, other) => (one.p99 > other.p99 ? one : other));
  const answered = players.reduce((sum, player) => sum + player.answerMs.length, 0);
  for (const player of players) player.leave();
  const isInvited = await comeInvited(target, session, invited);
  await target.control(session, { action: 'unlock' });
  const open = await flood(target, session, sized(size, 200, 70));
  const free = SESSION_LIMITS.seatsPerTeamMax - seats.length - 1;
  return [
    {
      id: 'T2',
      what: 'joins of programs into a locked session: seats given',
      tried: tries,
      result: `${locked}`,
      target: '0',
      isMet: locked === 0,
    },
    timed('T2', 'answers to those who play meanwhile, p99', answered, p99, ANSWER_MS_MAX),
    {
      id: 'T2',
      what: 'whoever has a link for a seat comes into the locked session',
      tried: 1,
      result: isInvited ? 'yes' : 'no',
      target: 'yes',
      isMet: isInvited,
    },
    {
      id: 'T2',
      what: 'joins of programs into an open session: seats beyond what a team holds',
      tried: sized(size, 200, 70),
      result: `${Math.max(0, open - free)}`,
      target: '0',
      isMet: open === free,
    },
  ];
}

/** @returns how many seats were given */
async function flood(target: Target, { code }: Session, tries: number): Promise<number> {
  const statuses = await inParallel(count(tries), AT_ONCE, async (position) => {
    const body = { nickname: `bot ${position}`, requestId: `${position}`, share: true, observer: position % 2 === 0 };
    return (await ask(target.url, `/api/sessions/${code}/teams/t1/seat`, { body, address: target.newAddress() }))
      .status;
  });
  return statuses.filter((status) => status === 201).length;
}

async function comeInvited(target: Target, { code, facilitatorToken }: Session, roleId: string): Promise<boolean> {
  const { seatToken } = await asked<{ seatToken: string }>(target.url, `/api/sessions/${code}/teams/t1/invites`, {
    body: { roleId },
    bearer: facilitatorToken,
  });
  const seat = await target.takeSeat({ code }, { seatToken, nickname: 'Invited' });
  return seat.roleId === roleId;
}
