// The network check's socket says back what it is sent, within its limits, to our own pages only; rooms' sockets are untouched.
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { CHECK_LIMITS, CHECK_SOCKET_PATH } from '../../../shared/limits.ts';
import { packFrames, POLL_ID_HEADER, unpackFrames } from '../../../shared/wire/frames.ts';
import { joinTeam } from '../../support/joinTeam.ts';
import { call, callFor, createSession, takeSeat } from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

let server: TestServer;
const open: WebSocket[] = [];

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  for (const socket of open) socket.terminate();
  await server.end();
});

function connect(headers: Record<string, string> = {}): WebSocket {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}${CHECK_SOCKET_PATH}`, { headers });
  socket.on('error', () => undefined);
  open.push(socket);
  return socket;
}

async function echoed(socket: WebSocket, data: string | Uint8Array): Promise<Buffer> {
  socket.send(data);
  const [answer] = (await once(socket, 'message')) as [Buffer];
  return answer;
}

describe('the check’s socket', () => {
  it('says back text and bytes, also large ones', async () => {
    const socket = connect({ origin: server.url });
    await once(socket, 'open');
    expect((await echoed(socket, 'Ahoj')).toString()).toBe('Ahoj');
    const large = new Uint8Array(CHECK_LIMITS.largeFrameBytes).fill(7);
    expect(Buffer.compare(await echoed(socket, large), Buffer.from(large))).toBe(0);
    socket.close();
  });

  it('ends what sends too large a frame, too many, or too much', async () => {
    const tooLarge = connect();
    await once(tooLarge, 'open');
    tooLarge.send(new Uint8Array(CHECK_LIMITS.frameBytesMax + 1));
    expect(await once(tooLarge, 'close')).toContain(1009);
    const tooMany = connect();
    await once(tooMany, 'open');
    for (let count = 0; count <= CHECK_LIMITS.framesMax; count += 1) tooMany.send('x');
    expect(await once(tooMany, 'close')).toContain(1008);
    const tooMuch = connect();
    await once(tooMuch, 'open');
    const part = new Uint8Array(CHECK_LIMITS.frameBytesMax);
    for (let bytes = 0; bytes <= CHECK_LIMITS.bytesMax; bytes += part.length) tooMuch.send(part);
    expect(await once(tooMuch, 'close')).toContain(1008);
  });

  it('is not for pages of others, and not for more at once than there is room for', async () => {
    const [, foreign] = (await once(connect({ origin: 'https://evil.example' }), 'unexpected-response')) as [
      unknown,
      { statusCode: number },
    ];
    expect(foreign.statusCode).toBe(403);
    const many = Array.from({ length: CHECK_LIMITS.socketsMax }, () => connect());
    await Promise.all(many.map((socket) => once(socket, 'open')));
    const [, full] = (await once(connect(), 'unexpected-response')) as [unknown, { statusCode: number }];
    expect(full.statusCode).toBe(503);
    // Players do not notice.
    const seat = await takeSeat(server.url, await createSession(server.url), { roleId: 'desk' });
    await (await joinTeam(seat, { seatToken: seat.seatToken })).leave();
    for (const socket of many) socket.terminate();
  });

  it('is reached by long polling too', async () => {
    const { pollId } = await callFor<{ pollId: string }>(server.url, '/api/poll', {
      body: { path: CHECK_SOCKET_PATH },
    });
    const headers = { [POLL_ID_HEADER]: pollId };
    const frame = new Uint8Array([1, 2, 3]);
    const body = Buffer.from(packFrames([frame]));
    await fetch(`${server.url}/api/poll/frames`, { method: 'POST', headers, body });
    const answer = await fetch(`${server.url}/api/poll/frames`, { headers });
    expect(unpackFrames(new Uint8Array(await answer.arrayBuffer()))).toEqual([frame]);
    await call(server.url, '/api/poll', { method: 'DELETE', headers });
  });
});

describe('the check’s answer', () => {
  it('tells the server’s clock and nothing else', async () => {
    const { body, headers } = await call<{ nowMs: number }>(server.url, '/api/check');
    expect(Object.keys(body)).toEqual(['nowMs']);
    expect(Math.abs(body.nowMs - Date.now())).toBeLessThan(5000);
    expect(headers.get('cache-control')).toBe('no-store');
  });
});
