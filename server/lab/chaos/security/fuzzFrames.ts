// T13: frames that no honest client sends: noise, mutilated commands, wrong names, too deep, too large, in fragments, with control
// frames between, and bytes that are no frames at all. The process lives, its memory does not grow, who plays plays on.
import { Protocol } from '@colyseus/core';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { dice } from '../../rehearse/dice.ts';
import { HonestPlayer, playDuring } from './HonestPlayer.ts';
import { count } from '../inParallel.ts';
import { commandFrame, RawLink } from './RawLink.ts';
import { type Size, sized } from '../size.ts';
import type { Seat, Target } from './Target.ts';
import type { Verdict } from '../verdict.ts';

const MEMORY_MB_MAX = 20;
const LINKS = 25;
/** Below the fuse, so that the frames are read. */
const BATCH = 80;
const BATCH_MS = 100;
const FRAME_BYTES_MAX = 3000;

export async function fuzzFrames(target: Target, size: Size): Promise<Verdict[]> {
  const session = await target.openSession();
  const honest = await HonestPlayer.join(await target.takeSeat(session, { roleId: 'desk' }));
  const seats = await Promise.all(
    count(LINKS).map((position) => target.takeSeat(session, { nickname: `fuzz ${position}`, share: true })),
  );
  await target.startRound(session);
  const frames = sized(size, 1_000_000, 20_000);
  await fuzz(target, seats, frames / 5);
  const before = await target.memoryMb();
  await playDuring([honest], () => fuzz(target, seats, frames));
  await sleep(1000);
  const after = await target.memoryMb();
  const raw = sized(size, 400, 40);
  await speakNonsense(target, raw);
  const harm = await target.harm();
  const isPlaying = honest.isThere && (await honest.command());
  honest.leave();
  const grownMb = after.heap - before.heap;
  return [
    {
      id: 'T13',
      what: 'frames that nobody should send, and bytes that are no frames: harm done',
      tried: frames + raw,
      result: harm === '' ? 'none' : harm,
      target: 'none',
      isMet: harm === '',
    },
    {
      id: 'T13',
      what: 'memory that they take',
      tried: frames,
      result: `${grownMb.toFixed(1)} MB (process ${(after.rss - before.rss).toFixed(0)} MB)`,
      target: `< ${MEMORY_MB_MAX} MB`,
      isMet: grownMb < MEMORY_MB_MAX,
    },
    {
      id: 'T13',
      what: 'whoever plays in the same room is still there and is answered',
      tried: honest.answerMs.length,
      result: isPlaying ? 'yes' : 'no',
      target: 'yes',
      isMet: isPlaying,
    },
  ];
}

async function fuzz(target: Target, seats: readonly Seat[], frames: number): Promise<void> {
  const each = Math.ceil(frames / seats.length);
  await Promise.all(seats.map((seat, position) => fuzzSeat(target, seat, each, dice(position + 1))));
}

/** From one seat; whoever is thrown out comes back. */
async function fuzzSeat(target: Target, seat: Seat, frames: number, draw: () => number): Promise<void> {
  let link = await RawLink.join(target.url, seat);
  for (let sent = 0; sent < frames; sent += BATCH) {
    if (link.isClosed) link = await RawLink.join(target.url, seat);
    for (let one = 0; one < BATCH; one += 1) sendOdd(link, draw);
    link.frames.length = 0;
    await sleep(BATCH_MS);
  }
  link.cut();
}

function sendOdd({ socket }: RawLink, draw: () => number): void {
  if (socket.readyState !== socket.OPEN) return;
  const frame = oddFrame(draw);
  const dieRoll = draw();
  if (dieRoll < 0.03) {
    const middle = Math.floor(frame.length / 2);
    socket.send(frame.subarray(0, middle), { fin: false });
    socket.send(frame.subarray(middle), { fin: true });
  } else if (dieRoll < 0.05) socket.ping(frame.subarray(0, 100));
  else if (dieRoll < 0.06) socket.pong(frame.subarray(0, 100));
  else if (dieRoll < 0.1) socket.send(Buffer.from(frame).toString('latin1'), { binary: false });
  else socket.send(frame);
}

/** Leaving is left out: it would only end the connection. */
const KINDS = Object.values(Protocol).filter((kind) => kind !== Protocol.LEAVE_ROOM);

function oddFrame(draw: () => number): Uint8Array {
  const whole = (below: number): number => Math.floor(draw() * below);
  const noise = (length: number): Uint8Array => Uint8Array.from({ length }, () => whole(256));
  switch (whole(6)) {
    case 0:
      return noise(whole(64));
    case 1:
      return Uint8Array.from([KINDS[whole(KINDS.length)] ?? 0, ...noise(whole(40))]);
    case 2:
      return noise(whole(20) === 0 ? whole(FRAME_BYTES_MAX) : 8);
    case 3:
      return commandFrame({ seq: whole(3) - 1, command: { type: oddText(whole), [oddText(whole)]: oddText(whole) } });
    case 4:
      return commandFrame(deep(whole(60)));
    default: {
      const frame = commandFrame({ seq: whole(1000), command: { type: 'pullWork', workId: 'W1' } });
      const at = whole(frame.length);
      frame[at] = whole(256);
      return draw() < 0.3 ? frame.subarray(0, at) : frame;
    }
  }
}

const TEXTS = ['__proto__', 'constructor', 'toString', 'type', 'pullWork', 'nextPhase', '\u0000', '\uD800', '💥', ''];
const oddText = (whole: (below: number) => number): string => (TEXTS[whole(TEXTS.length)] ?? '').repeat(1 + whole(3));

function deep(levels: number): unknown {
  let value: unknown = { seq: 1 };
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { command: value };
  return value;
}

/** Past the framework: requests and upgrades that are none, cut in the middle. */
async function speakNonsense({ url }: Target, times: number): Promise<void> {
  const { port } = new URL(url);
  const upgrade = 'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n';
  const key = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n';
  const host = `Host: 127.0.0.1:${port}\r\n`;
  const lines = [
    '\x00\x01\x02\r\n\r\n',
    `GET / HTTP/1.1\r\n${host}${upgrade}\r\n`,
    `GET //[ HTTP/1.1\r\n${host}${upgrade}${key}\r\n`,
    `GET /%ff/%00?sessionId=%ff HTTP/1.1\r\n${host}${upgrade}${key}\r\n`,
    `GET /p/x?sessionId=x HTTP/1.1\r\n${host}${upgrade}${key}\r\n\xc1\x85aaaa`,
    `GET /p/x HTTP/1.1\r\n${host}${upgrade}${key}Sec-WebSocket-Extensions: ${'permessage-deflate; a=b,'.repeat(50)}\r\n\r\n`,
    `GET http://other.example/p/x?sessionId=x HTTP/1.1\r\n${host}${upgrade}${key}\r\n`,
    `POST /api/sessions HTTP/1.1\r\n${host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    `POST /api/sessions HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{"a"`,
    `GET /api/sessions/%E0%A4%A HTTP/1.1\r\n${host}\r\n`,
    `GET /${'x'.repeat(30_000)} HTTP/1.1\r\n${host}\r\n`,
  ];
  for (let one = 0; one < times; one += 1) {
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(lines[one % lines.length] ?? '', 'latin1');
    await sleep(15);
    socket.destroy();
  }
}
