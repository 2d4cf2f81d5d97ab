// Checks somebody's scenario in a process of its own with little memory and little time: a few bytes of YAML can stop a
// process for good, and this one runs other people's games. Whoever checks once checks again: for a while the next process waits
// with everything loaded.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { HTTP_LIMITS } from '../../shared/limits.ts';
import type { Fault } from '../../shared/scenario/fault.ts';
import { Problem } from '../sessions/Problem.ts';

type Checker = ChildProcessByStdio<Writable, Readable, null>;

const CHECKER = join(import.meta.dirname, 'checkUploadProcess.ts');
let running = 0;
let spare: Checker | null = null;
let spareTimer: NodeJS.Timeout | undefined;

/** @throws Problem 503 when too many are checked at once */
export async function checkUpload(yaml: string): Promise<Fault[]> {
  if (running >= HTTP_LIMITS.checksAtOnceMax)
    throw new Problem(503, 'tooBusy', 'Other scenarios are being checked.', { retryAfterSeconds: 2 });
  running += 1;
  try {
    return await check(takeChecker(), yaml);
  } finally {
    running -= 1;
    keepSpare();
  }
}

async function check(child: Checker, yaml: string): Promise<Fault[]> {
  const timer = setTimeout(() => child.kill('SIGKILL'), HTTP_LIMITS.checkMs);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    output += part;
  });
  child.ref();
  child.stdin.end(yaml);
  await once(child, 'close');
  clearTimeout(timer);
  if (child.exitCode === 0) return JSON.parse(output) as Fault[];
  return [faultOf(child.signalCode === null ? 'a file that cannot be checked' : 'a file that takes too long to read')];
}

function takeChecker(): Checker {
  const child = spare ?? startChecker();
  clearTimeout(spareTimer);
  spare = null;
  return child;
}

function keepSpare(): void {
  if (spare === null) {
    const child = startChecker();
    child.once('exit', () => {
      if (spare === child) spare = null;
    });
    spare = child;
  }
  clearTimeout(spareTimer);
  spareTimer = setTimeout(() => {
    spare?.kill('SIGKILL');
    spare = null;
  }, HTTP_LIMITS.spareCheckerMs);
  spareTimer.unref();
}

/** It waits for its file; without one, when this process ends, it ends too. */
function startChecker(): Checker {
  const child = spawn(process.execPath, [`--max-old-space-size=${HTTP_LIMITS.checkMemoryMb}`, CHECKER], {
    stdio: ['pipe', 'pipe', 'ignore'],
    // Nothing of ours is its business.
    env: {},
  });
  child.stdin.on('error', () => undefined);
  child.unref();
  return child;
}

function faultOf(found: string): Fault {
  const expected = 'a scenario';
  const message = `found ${found}, expected ${expected}`;
  return { file: 'scenario.yaml', line: 1, column: 1, path: '', found, expected, message };
}
