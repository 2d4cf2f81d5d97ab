// The way through a weak network: what it delays, holds, ends and loses, tried with a server that repeats what it hears.
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Path } from '../../../server/lab/chaos/network/Path.ts';
import { dice } from '../../../server/lab/rehearse/dice.ts';

const WAIT = { timeout: 15_000 };

let echo: Server;
let path: Path;
let serverSockets: Socket[] = [];
let clients: Socket[] = [];

interface Caller {
  socket: Socket;
  heard: () => string;
  isClosed: () => boolean;
}

async function call(): Promise<Caller> {
  const socket = connect(Number(new URL(path.url).port), '127.0.0.1');
  clients.push(socket);
  let heard = '';
  let isClosed = false;
  socket.on('data', (bytes: Buffer) => {
    heard += bytes.toString();
  });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    isClosed = true;
  });
  await once(socket, 'connect');
  return { socket, heard: () => heard, isClosed: () => isClosed };
}

const openPath = async (msMin = 0, msMax = 0): Promise<void> => {
  const { port } = echo.address() as AddressInfo;
  path = await Path.open(`http://127.0.0.1:${port}`, { msMin, msMax }, dice(1));
};

beforeEach(async () => {
  serverSockets = [];
  clients = [];
  echo = createServer((socket) => {
    serverSockets.push(socket);
    socket.on('error', () => undefined);
    socket.on('data', (bytes: Buffer) => socket.write(bytes));
  });
  echo.listen(0, '127.0.0.1');
  await once(echo, 'listening');
});

afterEach(async () => {
  for (const socket of clients) socket.destroy();
  await path.close();
  echo.close();
});

describe('a path', () => {
  it('delays what passes in both directions and the first bytes by a handshake, and keeps its order', async () => {
    await openPath(40, 70);
    const { socket, heard } = await call();
    const startMs = performance.now();
    for (let count = 0; count < 10; count += 1) socket.write(`${count} `);
    await expect.poll(heard, WAIT).toBe('0 1 2 3 4 5 6 7 8 9 ');
    // There and back once for the handshake, once for the bytes.
    expect(performance.now() - startMs).toBeGreaterThan(150);
  });

  it('holds everything while it stalls, new connections too, and loses nothing', async () => {
    await openPath();
    const old = await call();
    old.socket.write('a');
    await expect.poll(old.heard, WAIT).toBe('a');
    path.stall();
    old.socket.write('b');
    const fresh = await call();
    fresh.socket.write('c');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([old.heard(), fresh.heard()]).toEqual(['a', '']);
    path.mend();
    await expect.poll(() => [old.heard(), fresh.heard()], WAIT).toEqual(['ab', 'c']);
  });

  it('tells both sides when it is cut, and lets new connections pass', async () => {
    await openPath();
    const old = await call();
    old.socket.write('a');
    await expect.poll(old.heard, WAIT).toBe('a');
    path.cut();
    await expect.poll(() => [old.isClosed(), serverSockets[0]?.destroyed], WAIT).toEqual([true, true]);
    const fresh = await call();
    fresh.socket.write('b');
    await expect.poll(fresh.heard, WAIT).toBe('b');
  });

  it('cuts only sockets where only sockets are meant', async () => {
    await openPath();
    const [plain, socket] = [await call(), await call()];
    socket.socket.write('GET /room HTTP/1.1\r\nUpgrade: websocket\r\n\r\n');
    plain.socket.write('GET / HTTP/1.1\r\n\r\n');
    await expect.poll(() => plain.heard() !== '' && socket.heard() !== '', WAIT).toBe(true);
    path.cut('sockets');
    await expect.poll(socket.isClosed, WAIT).toBe(true);
    plain.socket.write('on');
    await expect.poll(plain.heard, WAIT).toContain('on');
  });

  it('dies without a word: neither side is told, what comes meanwhile is dead too, and only later ones pass', async () => {
    await openPath();
    const old = await call();
    old.socket.write('a');
    await expect.poll(old.heard, WAIT).toBe('a');
    path.die();
    const meanwhile = await call();
    old.socket.write('b');
    meanwhile.socket.write('c');
    path.mend();
    const fresh = await call();
    fresh.socket.write('d');
    await expect.poll(fresh.heard, WAIT).toBe('d');
    expect([old.heard(), meanwhile.heard(), old.isClosed(), serverSockets[0]?.destroyed]).toEqual([
      'a',
      '',
      false,
      false,
    ]);
    old.socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(serverSockets[0]?.destroyed).toBe(false);
  });
});
