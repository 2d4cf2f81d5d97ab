// Checks a session's file in a process of its own with little memory and little time: it holds somebody's scenario and
// somebody's journals, and this process runs other people's games.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { HTTP_LIMITS } from '../../shared/limits.ts';
import { Problem } from '../sessions/Problem.ts';
import type { PlayedTeam } from './playTeam.ts';
import type { SessionContents, TeamContents } from './sessionFile.ts';

export type CheckedTeam = TeamContents & PlayedTeam;
export type CheckedFile = Omit<SessionContents, 'teams'> & { teams: CheckedTeam[] };
export interface FileRefusal {
  message: string;
  line: number;
  found: string;
  expected: string;
}

const CHECKER = join(import.meta.dirname, 'checkSessionFileProcess.ts');
let isRunning = false;

/** @throws Problem 400 that says what is wrong with the file, 503 when another one is being checked */
export async function checkSessionFile(file: string): Promise<CheckedFile> {
  if (isRunning) throw new Problem(503, 'tooBusy', 'Another session is being imported.', { retryAfterSeconds: 5 });
  isRunning = true;
  try {
    const answer = await runChecker(file);
    if ('session' in answer) return answer;
    const { message, ...more } = answer;
    throw new Problem(400, 'badSessionFile', message, { ...more });
  } finally {
    isRunning = false;
  }
}

async function runChecker(file: string): Promise<CheckedFile | FileRefusal> {
  const child = spawn(process.execPath, [`--max-old-space-size=${HTTP_LIMITS.importMemoryMb}`, CHECKER], {
    stdio: ['pipe', 'pipe', 'ignore'],
    // Nothing of ours is its business.
    env: {},
    timeout: HTTP_LIMITS.importMs,
    killSignal: 'SIGKILL',
  });
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.stdin.on('error', () => undefined);
  child.stdin.end(file);
  await once(child, 'close');
  if (child.exitCode === 0) return JSON.parse(Buffer.concat(parts).toString('utf8')) as CheckedFile | FileRefusal;
  const found = child.signalCode === null ? 'a file that cannot be played' : 'a file that takes too long to play';
  const expected = 'an exported session';
  return { message: `Found ${found}, expected ${expected}.`, line: 0, found, expected };
}
