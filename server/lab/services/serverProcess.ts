// The server as `npm start` runs it, in a process of its own that can be killed and started again over the same folder.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface ServerProcess {
  url: string;
  pid: number;
  /** From start to the ready line. */
  readyMs: number;
  output: () => string;
  /** @returns exit code, or null when the signal ended it */
  kill: (signal: 'SIGKILL' | 'SIGTERM') => Promise<number | null>;
}

const READY = /^Gravity Assist ready on (http:\S+)$/;
const LIMIT_MS = 60_000;
const PROJECT = join(import.meta.dirname, '..', '..', '..');

/**
 * @param isOver kills it on its way
 * @throws Error with what it said, when it ends or is not ready in time
 */
export async function startServerProcess(
  dataDir: string,
  variables: Readonly<Record<string, string>> = {},
  isOver?: AbortSignal,
): Promise<ServerProcess> {
  const startMs = performance.now();
  const child = spawn(process.execPath, [join(PROJECT, 'server', 'main.ts')], {
    cwd: PROJECT,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  isOver?.addEventListener('abort', () => child.kill('SIGKILL'));
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    output += part;
  });
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`not ready in time: ${output}`));
    }, LIMIT_MS);
    createInterface({ input: child.stdout }).on('line', (line) => {
      output += `${line}\n`;
      const [, found] = READY.exec(line) ?? [];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`ended with ${code}: ${output}`));
    });
  });
  return {
    url,
    pid: child.pid ?? 0,
    readyMs: performance.now() - startMs,
    output: () => output,
    kill: (signal) => end(child, signal),
  };
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
  return child.exitCode;
}
