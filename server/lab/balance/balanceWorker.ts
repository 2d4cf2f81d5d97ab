// A thread of the balance: plays what it is sent, one run after the other. Started by playAll.ts only.
import { parentPort, workerData } from 'node:worker_threads';
import type { Scenario } from '../../../shared/scenario/schema.ts';
import { fixTopProblem } from './fixTopProblem.ts';
import type { Task, TaskAnswer } from './playAll.ts';
import { playVariant } from './playVariant.ts';

const scenario = workerData as Scenario;

parentPort?.on('message', (task: Task) => parentPort?.postMessage(answerOf(task)));

function answerOf(task: Task): TaskAnswer {
  const { position } = task;
  try {
    return task.kind === 'run'
      ? { position, run: playVariant(scenario, task.variant, task.seed) }
      : { position, repair: fixTopProblem(scenario, task.seed) };
  } catch (error) {
    return { position, fault: error instanceof Error ? error.message : String(error) };
  }
}
