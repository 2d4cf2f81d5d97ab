// T15: thousands of connections that say nothing, half a request, or one byte at a time. Whoever comes honestly meanwhile gets in,
// and the silent ones are let go.
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { HTTP_LIMITS } from '../../../../shared/limits.ts';
import { spreadOf } from '../../rehearse/percentile.ts';
import { HonestPlayer } from './HonestPlayer.ts';
import { count, inParallel } from '../inParallel.ts';
import { type Size, sized } from '../size.ts';
import type { Session, Target } from './Target.ts';
import { timed, type Verdict } from '../verdict.ts';

const JOIN_MS_MAX = 500;
const HONEST = 60;

export async function halfOpen(target: Target, size: Size): Promise<Verdict[]> {
  const session = await target.openSession({ teams: 4 });
  // Teams are brought into memory before it is timed.
  await joinHonestly(target, session, 8);
  const sockets = await openSilently(target, sized(size, 10_000, 500));
  const joinMs = await joinHonestly(target, session, sized(size, HONEST, 15));
  const { p99 } = spreadOf(joinMs);
  const isLate = await outlive(sockets, size);
  for (const socket of sockets) socket.destroy();
  return [
    timed(
      'T15',
      'connections that say nothing or half of it; joins of others meanwhile, p99',
      sockets.length,
      p99,
      JOIN_MS_MAX,
    ),
    {
      id: 'T15',
      what:
        size === 'full'
          ? `of these left after ${((HTTP_LIMITS.requestHeadMs + 5000) / 1000).toFixed(0)} s`
          : `of these kept beyond ${HTTP_LIMITS.silentSocketsMax}`,
      tried: sockets.length,
      result: `${isLate}`,
      target: '0',
      isMet: isLate === 0,
    },
  ];
}

const BEGINNINGS = ['', 'G', 'GET /api/scenarios HTTP/1.1\r\nHost: x\r\nX-Slow: ', 'POST /api/sessions HTTP/1.1\r\n'];

async function openSilently({ url }: Target, wanted: number): Promise<Socket[]> {
  const port = Number(new URL(url).port);
  return inParallel(count(wanted), 200, (position) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    return new Promise<Socket>((resolve) => {
      socket.once('connect', () => {
        socket.write(BEGINNINGS[position % BEGINNINGS.length] ?? '');
        resolve(socket);
      });
      socket.once('close', () => resolve(socket));
    });
  });
}

/** A seat and the first state, as a person's browser gets them. */
async function joinHonestly(target: Target, session: Session, people: number): Promise<number[]> {
  return inParallel(count(people), 5, async (position) => {
    const startMs = performance.now();
    const teamId = session.teams[position % session.teams.length]?.teamId ?? '';
    const seat = await target.takeSeat(session, { nickname: `p ${position}`, observer: true }, teamId);
    const player = await HonestPlayer.join(seat);
    const joinMs = performance.now() - startMs;
    player.leave();
    return joinMs;
  });
}

/** @returns how many connections are left that should not be */
async function outlive(sockets: readonly Socket[], size: Size): Promise<number> {
  const open = (): number => sockets.filter(({ readyState }) => readyState === 'open').length;
  if (size === 'short') {
    await sleep(300);
    return Math.max(0, open() - HTTP_LIMITS.silentSocketsMax);
  }
  const drip = setInterval(() => {
    for (const socket of sockets) if (socket.readyState === 'open') socket.write('x');
  }, 2000);
  await sleep(HTTP_LIMITS.requestHeadMs + 5000);
  clearInterval(drip);
  return open();
}
