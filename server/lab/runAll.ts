// Plays many runs, on one thread or on several, and gives them back in order of their seeds. The results do not depend on how.
import { Worker } from 'node:worker_threads';
import { simulateRun, type RunOutput, type RunPlan } from './simulateRun.ts';

export interface RunAll {
  plan: RunPlan;
  firstSeed: number;
  runs: number;
  workers: number;
  /** Called after each run with how many are done. */
  onDone: (done: number) => void;
}

/** @throws Error when a run breaks; the message names its seed. */
export async function runAll(all: RunAll): Promise<RunOutput[]> {
  return all.workers > 1 && all.runs > 1 ? await runOnWorkers(all) : runHere(all);
}

function runHere({ plan, firstSeed, runs, onDone }: RunAll): RunOutput[] {
  const outputs: RunOutput[] = [];
  for (let run = 0; run < runs; run++) {
    outputs.push(simulateSeed(plan, firstSeed + run));
    onDone(run + 1);
  }
  return outputs;
}

/** One run; an error says which seed it was, so that it can be played again. */
export function simulateSeed(plan: RunPlan, seed: number): RunOutput {
  try {
    return simulateRun(plan, seed);
  } catch (error) {
    throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** What a worker sends for each seed it is given. */
export type WorkerAnswer = { run: RunOutput } | { fault: string };

async function runOnWorkers({ plan, firstSeed, runs, workers, onDone }: RunAll): Promise<RunOutput[]> {
  const outputs = new Array<RunOutput>(runs);
  const threads: Worker[] = [];
  let next = 0;
  let done = 0;
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const thread = new Worker(new URL('./simulateWorker.ts', import.meta.url), { workerData: plan });
      threads.push(thread);
      const giveNext = (): void => {
        if (next < runs) thread.postMessage(firstSeed + next++);
        else resolve();
      };
      thread.on('message', (answer: WorkerAnswer) => {
        if ('fault' in answer) {
          reject(new Error(answer.fault));
          return;
        }
        outputs[answer.run.seed - firstSeed] = answer.run;
        onDone(++done);
        giveNext();
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
  return outputs;
}
