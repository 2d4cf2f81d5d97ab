// Checks somebody's scenario in a process of its own with little memory and little time: a few bytes of YAML can stop a
// process for good, and this one runs other people's games.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { HTTP_LIMITS } from '../../shared/limits.ts';
import type { Fault } from '../../shared/scenario/fault.ts';
import { Problem } from '../sessions/Problem.ts';

const CHECKER = join(import.meta.dirname, 'checkUploadProcess.ts');
let running = 0;

/** @throws Problem 503 when too many are checked at once */
export async function checkUpload(yaml: string): Promise<Fault[]> {
  if (running >= HTTP_LIMITS.checksAtOnceMax)
    throw new Problem(503, 'tooBusy', 'Other scenarios are being checked.', { retryAfterSeconds: 2 });
  running += 1;
  try {
    return await runChecker(yaml);
  } finally {
    running -= 1;
  }
}

async function runChecker(yaml: string): Promise<Fault[]> {
  const child = spawn(process.execPath, [`--max-old-space-size=${HTTP_LIMITS.checkMemoryMb}`, CHECKER], {
    stdio: ['pipe', 'pipe', 'ignore'],
    // Nothing of ours is its business.
    env: {},
    timeout: HTTP_LIMITS.checkMs,
    killSignal: 'SIGKILL',
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    output += part;
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(yaml);
  await once(child, 'close');
  if (child.exitCode === 0) return JSON.parse(output) as Fault[];
  const found = child.signalCode === null ? 'a file that cannot be checked' : 'a file that takes too long to read';
  const expected = 'a scenario';
  return [
    {
      file: 'scenario.yaml',
      line: 1,
      column: 1,
      path: '',
      found,
      expected,
      message: `found ${found}, expected ${expected}`,
    },
  ];
}
