// Has a report written by a thread of its own: pages with their hundreds of charts take seconds, and games must not wait for them.
// Few at a time; the others wait. Must not know HTTP.
import { Worker } from 'node:worker_threads';
import { REPORT_LIMITS } from '../../shared/limits.ts';
import { Problem } from '../sessions/Problem.ts';
import type { Report } from './buildReport.ts';

export type ReportFormat = 'json' | 'csv' | 'html';

export interface WriteTask {
  report: Report;
  format: ReportFormat;
  language: string;
}

export interface Written {
  text: string;
}

let writing = 0;
const waiting: (() => void)[] = [];

/** @throws Problem 500 when it takes too long or cannot be written */
export async function writeReport(task: WriteTask): Promise<string> {
  if (writing >= REPORT_LIMITS.writtenAtOnceMax) await new Promise<void>((resolve) => waiting.push(resolve));
  writing += 1;
  try {
    return await written(task);
  } finally {
    writing -= 1;
    waiting.shift()?.();
  }
}

async function written(task: WriteTask): Promise<string> {
  const worker = new Worker(new URL('./reportThread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: REPORT_LIMITS.heapMb },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<string>((resolve, reject) => {
      const fail = (): void => reject(new Problem(500, 'internal', 'Something went wrong here.'));
      timer = setTimeout(fail, REPORT_LIMITS.writeMs);
      worker.once('message', ({ text }: Written) => resolve(text));
      worker.once('error', fail);
      worker.once('exit', fail);
      worker.postMessage(task);
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
