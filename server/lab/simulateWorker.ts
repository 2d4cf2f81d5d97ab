// A thread of the lab: plays one run for each seed it is sent. Started by runAll.ts only.
import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerAnswer, WorkerTask } from './runAll.ts';
import { reportRun } from './runReport.ts';

const { plan, withJson } = workerData as WorkerTask;

parentPort?.on('message', (seed: number) => parentPort?.postMessage(answerOf(seed)));

function answerOf(seed: number): WorkerAnswer {
  try {
    return { report: reportRun(plan, seed, withJson) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
