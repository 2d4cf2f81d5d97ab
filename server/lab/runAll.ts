// Plays many runs, on one thread or on several, and hands their reports on in order of their seeds, one after the other.
// The reports do not depend on how. What is done with them decides how fast it goes on: a slow pipe holds up the threads.
import { Worker } from 'node:worker_threads';
import { InOrder } from './InOrder.ts';
import { reportRun, type RunReport } from './runReport.ts';
import type { RunPlan } from './simulateRun.ts';

export interface RunAll {
  plan: RunPlan;
  firstSeed: number;
  runs: number;
  workers: number;
  withJson: boolean;
  onReport: (report: RunReport) => Promise<void>;
}

/** What a worker is given at its start. */
export interface WorkerTask {
  plan: RunPlan;
  withJson: boolean;
}

/** What a worker sends for each seed it is given. */
export type WorkerAnswer = { report: RunReport } | { fault: string };

/** @throws Error when a run breaks; the message names its seed. */
export async function runAll(all: RunAll): Promise<void> {
  if (all.workers > 1 && all.runs > 1) await runOnWorkers(all);
  else await runHere(all);
}

async function runHere({ plan, firstSeed, runs, withJson, onReport }: RunAll): Promise<void> {
  for (let run = 0; run < runs; run++) await onReport(reportRun(plan, firstSeed + run, withJson));
}

async function runOnWorkers({ plan, firstSeed, runs, workers, withJson, onReport }: RunAll): Promise<void> {
  const threads: Worker[] = [];
  const reports = new InOrder(onReport);
  let next = 0;
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const workerData: WorkerTask = { plan, withJson };
      const thread = new Worker(new URL('./simulateWorker.ts', import.meta.url), { workerData });
      threads.push(thread);
      const giveNext = (): void => {
        if (next < runs) thread.postMessage(firstSeed + next++);
        else resolve();
      };
      thread.on('message', (answer: WorkerAnswer) => {
        if ('fault' in answer) reject(new Error(answer.fault));
        else reports.add(answer.report.seed - firstSeed, answer.report).then(giveNext, reject);
      });
      thread.on('error', reject);
      thread.on('exit', (code) => reject(new Error(`a thread of the lab ended with ${code}`)));
      giveNext();
    });
  try {
    await Promise.all(Array.from({ length: Math.min(workers, runs) }, work));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
