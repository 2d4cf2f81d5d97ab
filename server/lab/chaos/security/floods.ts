// T14, T15: one player sends thousands of messages or control frames a second, one reads nothing of what is sent, one never says
// that it has joined, one joins again and again. Whoever plays in the same room hardly notices, and memory stays flat.
import { setTimeout as sleep } from 'node:timers/promises';
import { CLIENT_LIMITS } from '../../../../shared/limits.ts';
import { HonestPlayer, playDuring } from './HonestPlayer.ts';
import { commandFrame, RawLink } from './RawLink.ts';
import { type Size, sized } from '../size.ts';
import type { Seat, Target } from './Target.ts';
import { timed, type Verdict } from '../verdict.ts';

const PER_SECOND = 5000;
const ANSWER_MS_MAX = 100;
const SLICE_MS = 10;
const DEAF_MS = 2000;

type Flood = (target: Target, seat: Seat, forMs: number) => Promise<number>;

export async function floods(target: Target, size: Size): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const shy = neverJoin(target);
  const forMs = sized(size, 10_000, 2500);
  for (const [what, flood] of FLOODS) verdicts.push(await suffer(target, what, flood, forMs));
  return [...verdicts, await readNothing(target), await shy];
}

const FLOODS: readonly [string, Flood][] = [
  [`${PER_SECOND.toLocaleString('en')} messages a second of one player, answers to the others, p99`, sendMessages],
  [`${PER_SECOND.toLocaleString('en')} pings a second of one player, answers to the others, p99`, sendPings],
  ['one player who joins again and again, answers to the others, p99', joinAgain],
];

async function suffer(target: Target, what: string, flood: Flood, forMs: number): Promise<Verdict> {
  const session = await target.openSession();
  const roleIds = (await target.roleIds(session)).slice(0, 4);
  const seats = await Promise.all(roleIds.map((roleId) => target.takeSeat(session, { roleId })));
  const players = await Promise.all(seats.map((seat) => HonestPlayer.join(seat)));
  const attacker = await target.takeSeat(session, { nickname: 'flood', observer: true });
  await target.startRound(session);
  const sent = await playDuring(players, () => flood(target, attacker, forMs));
  const p99 = Math.max(...players.map((player) => player.answers().p99));
  const areThere = players.every((player) => player.isThere);
  for (const player of players) player.leave();
  if (areThere) return timed('T14', what, sent, p99, ANSWER_MS_MAX);
  return { id: 'T14', what, tried: sent, result: 'some lost their connection', target: 'none does', isMet: false };
}

async function sendMessages(target: Target, seat: Seat, forMs: number): Promise<number> {
  const frame = commandFrame({ seq: 1, command: { type: 'setPulling', isPulling: 'no' } });
  return pour(target, seat, forMs, (link) => link.send(frame));
}

async function sendPings(target: Target, seat: Seat, forMs: number): Promise<number> {
  return pour(target, seat, forMs, ({ socket }) => {
    if (socket.readyState === socket.OPEN) socket.ping(Buffer.alloc(100));
  });
}

/** Comes back whenever it is thrown out. */
async function pour(target: Target, seat: Seat, forMs: number, send: (link: RawLink) => void): Promise<number> {
  const endMs = performance.now() + forMs;
  let link = await RawLink.join(target.url, seat);
  let sent = 0;
  while (performance.now() < endMs) {
    if (link.isClosed) link = await RawLink.join(target.url, seat);
    for (let one = 0; one < (PER_SECOND * SLICE_MS) / 1000; one += 1) send(link);
    sent += (PER_SECOND * SLICE_MS) / 1000;
    await sleep(SLICE_MS);
  }
  link.cut();
  return sent;
}

async function joinAgain(target: Target, seat: Seat, forMs: number): Promise<number> {
  const endMs = performance.now() + forMs;
  let tries = 0;
  const run = async (): Promise<void> => {
    while (performance.now() < endMs) {
      tries += 1;
      try {
        (await RawLink.join(target.url, seat)).cut();
      } catch {
        await sleep(20);
      }
    }
  };
  await Promise.all([run(), run(), run(), run()]);
  return tries;
}

/** Makes the server answer and takes nothing of it: what waits for such a client must not pile up. */
async function readNothing(target: Target): Promise<Verdict> {
  const session = await target.openSession();
  const link = await RawLink.join(target.url, await target.takeSeat(session, { observer: true, nickname: 'deaf' }));
  await target.startRound(session);
  link.socket.pause();
  const frame = commandFrame({ seq: 1, command: { type: 'x'.repeat(60) } });
  const endMs = performance.now() + DEAF_MS;
  let sent = 0;
  while (performance.now() < endMs) {
    for (let one = 0; one < 50; one += 1) {
      link.send(frame);
      // Signs of life: the usual watch over connections sees nothing wrong.
      if (link.socket.readyState === link.socket.OPEN) link.socket.ping(Buffer.alloc(120));
    }
    sent += 100;
    await sleep(50);
  }
  link.socket.resume();
  await sleep(DEAF_MS);
  const isGone = link.isClosed;
  link.cut();
  return {
    id: 'T15',
    what: 'a client that reads nothing and makes the server answer is let go',
    tried: sent,
    result: isGone ? 'yes' : 'no',
    target: 'yes',
    isMet: isGone,
  };
}

/** The framework keeps everything for a client that has not said that it is there. */
async function neverJoin(target: Target): Promise<Verdict> {
  const session = await target.openSession();
  const seat = await target.takeSeat(session, { observer: true, nickname: 'shy' });
  await target.startRound(session);
  const reserved = await RawLink.reserve(target.url, seat, { seatToken: seat.seatToken });
  const link = await RawLink.open(target.url, reserved);
  const endMs = performance.now() + CLIENT_LIMITS.joinMsMax + 5000;
  while (performance.now() < endMs && !link.isClosed) await sleep(100);
  const isGone = link.isClosed;
  link.cut();
  return {
    id: 'T15',
    what: 'a socket that is let in and never says that it is there is let go',
    tried: 1,
    result: isGone ? 'yes' : 'no',
    target: 'yes',
    isMet: isGone,
  };
}
