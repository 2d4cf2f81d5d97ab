// T7: somebody who knows a victim's session id, room id, seat id, name and address of play tries to take the seat. The victim
// stays, comes back, and nobody else is ever in the seat.
import { ask } from '../ask.ts';
import { HonestPlayer } from './HonestPlayer.ts';
import { RawLink, type Reservation } from './RawLink.ts';
import { type Size, sized } from '../size.ts';
import type { Seat, Session, Target } from './Target.ts';
import type { Verdict } from '../verdict.ts';

export async function seatTheft(target: Target, size: Size): Promise<Verdict[]> {
  const session = await target.openSession();
  const victim = await target.takeSeat(session, { roleId: 'desk', nickname: 'Victim', requestId: 'one of the victim' });
  await target.startRound(session);
  const rounds = sized(size, 100, 4);
  let thefts = 0;
  let returns = 0;
  for (let round = 0; round < rounds; round += 1) {
    const used = await RawLink.reserve(target.url, victim, { seatToken: victim.seatToken });
    const link = await RawLink.open(target.url, used);
    thefts += await steal(target, session, victim, used);
    link.cut();
    const player = await HonestPlayer.join(victim);
    if ((await player.command()) && player.isThere) returns += 1;
    player.leave();
  }
  return [
    {
      id: 'T7',
      what: 'tries to take over a seat by everything but its token: got in',
      tried: rounds * TRIES,
      result: `${thefts}`,
      target: '0',
      isMet: thefts === 0,
    },
    {
      id: 'T7',
      what: 'returns of the victim into the own seat',
      tried: rounds,
      result: `${returns}`,
      target: 'all',
      isMet: returns === rounds,
    },
  ];
}

const TRIES = 11;

/** @returns how many ways led into the seat */
async function steal(target: Target, session: Session, victim: Seat, used: Reservation): Promise<number> {
  const address = target.newAddress();
  const seatPath = `/api/sessions/${session.code}/teams/t1/seat`;
  const joinPath = `/matchmake/joinById/${victim.roomId}`;
  const bodies: [string, Record<string, unknown>][] = [
    [seatPath, { nickname: 'Victim', roleId: 'desk' }],
    [seatPath, { nickname: 'Victim', roleId: 'desk', requestId: 'another' }],
    [seatPath, { seatToken: victim.seatId }],
    [seatPath, { seatToken: used.sessionId }],
    [joinPath, { seatToken: victim.seatId }],
    [joinPath, { seatToken: used.sessionId }],
    [joinPath, { seatId: victim.seatId, sessionId: used.sessionId }],
    [joinPath, { reconnectionToken: `${victim.roomId}:${used.sessionId}` }],
  ];
  let found = 0;
  for (const [path, body] of bodies) {
    const { status, text } = await ask(target.url, path, { body, address });
    if (status < 300 && (text.includes(victim.seatToken) || path === joinPath || text.includes('"roleId":"desk"')))
      found += 1;
  }
  // The socket's own door: the reservation is used up, and no token of the framework opens a seat.
  for (const more of ['', '&reconnectionToken=guessed', `&skipHandshake=1&reconnectionToken=${used.sessionId}`]) {
    if (await getsIn(target, used, more)) found += 1;
  }
  return found;
}

/** Whether the room greets whoever opens this socket. */
async function getsIn({ url }: Target, used: Reservation, more: string): Promise<boolean> {
  const link = await RawLink.open(url, used, more);
  await new Promise((resolve) => {
    link.socket.once('message', resolve);
    link.socket.once('close', resolve);
  });
  const JOINED = 10;
  const isIn = link.frames.some((frame) => frame[0] === JOINED);
  link.cut();
  return isIn;
}
