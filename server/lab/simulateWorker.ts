// A thread of the lab: plays one run for each seed it is sent. Started by runAll.ts only.
import { parentPort, workerData } from 'node:worker_threads';
import { simulateSeed, type WorkerAnswer } from './runAll.ts';
import type { RunPlan } from './simulateRun.ts';

const plan = workerData as RunPlan;

parentPort?.on('message', (seed: number) => parentPort?.postMessage(answerOf(seed)));

function answerOf(seed: number): WorkerAnswer {
  try {
    return { run: simulateSeed(plan, seed) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
