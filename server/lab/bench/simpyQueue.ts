// SimPy as a contestant of `bench`, where Python has it: Debian calls the packages python3-simpy and python3-simpy3.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import type { QueueSpeed, QueueUnderTest } from './QueueSpeed.ts';

/** The first of these that knows a SimPy plays: a Python of one's own often does not see the packages of the system. */
const PYTHONS = ['python3', '/usr/bin/python3'];
const LIMIT_MS = 120_000;

const answerSchema = z.strictObject({
  name: z.string(),
  customers: z.number(),
  seconds: z.number(),
  meanWait: z.number(),
});

/** Null when there is no Python with SimPy. */
export function playSimpyQueue(
  { servers, load, customers, seed }: QueueUnderTest,
  pythons: readonly string[] = PYTHONS,
): QueueSpeed | null {
  const script = join(import.meta.dirname, 'simpyQueue.py');
  for (const python of pythons) {
    const { status, stdout } = spawnSync(python, [script, servers, load, customers, seed].map(String), {
      encoding: 'utf8',
      timeout: LIMIT_MS,
    });
    if (status === 0) return answerSchema.parse(JSON.parse(stdout));
  }
  return null;
}
