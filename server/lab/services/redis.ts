// A Redis server of one's own, for tests and campaigns: on a free port, without files. Must not install one; the tests do.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from './freePort.ts';
import { findProgram, isListening } from './program.ts';

const START_MS = 10_000;

export interface RedisServer {
  url: string;
  stop: () => Promise<void>;
}

export const findRedis = (): string | null => findProgram('redis-server', ['/usr/bin', '/usr/local/bin']);

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
