// A Redis server of one's own, for tests and campaigns: on a free port, without files. Must not install one; the tests do.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { connect } from 'node:net';
import { delimiter, join } from 'node:path';
import { freePort } from './freePort.ts';

const START_MS = 10_000;

export interface RedisServer {
  url: string;
  stop: () => Promise<void>;
}

export function findRedis(): string | null {
  const folders = ['/usr/bin', '/usr/local/bin', ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.map((folder) => join(folder, 'redis-server')).find(isExecutable) ?? null;
}

export async function startRedis(): Promise<RedisServer> {
  const program = findRedis();
  if (program === null) throw new Error('No Redis found: redis-server must be in PATH');
  const port = await freePort();
  const server = spawn(program, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], {
    stdio: 'ignore',
  });
  const endNow = (): void => {
    server.kill('SIGKILL');
  };
  process.once('exit', endNow);
  const limit = Date.now() + START_MS;
  while (!(await isListening(port))) {
    if (Date.now() > limit || server.exitCode !== null) throw new Error('Redis does not start');
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      process.off('exit', endNow);
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
