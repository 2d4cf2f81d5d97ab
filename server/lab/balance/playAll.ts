// Plays all variants over all seeds on worker threads. The figures do not depend on how many.
import { Worker } from 'node:worker_threads';
import type { Scenario } from '../../../shared/scenario/schema.ts';
import type { RunFigures } from './figures.ts';
import type { Repair } from './fixTopProblem.ts';
import type { Variant } from './variants.ts';

export type Task = { position: number; seed: number } & ({ kind: 'run'; variant: Variant } | { kind: 'repair' });
export type TaskAnswer = { position: number } & ({ run: RunFigures } | { repair: Repair | null } | { fault: string });

export interface Played {
  /** Runs by the variant's id, in order of their seeds. */
  runs: ReadonlyMap<string, readonly RunFigures[]>;
  /** What fixing the top problem did, for each seed that had one. */
  repairs: readonly Repair[];
}

export interface PlayAll {
  scenario: Scenario;
  variants: readonly Variant[];
  firstSeed: number;
  /** Seeds for each variant. */
  runs: number;
  /** Seeds for the repairs of M7. */
  repairs: number;
  workers: number;
  onDone: (done: number) => void;
}

/** @throws Error when a run breaks */
export async function playAll({
  scenario,
  variants,
  firstSeed,
  runs,
  repairs: pairs,
  workers,
  onDone,
}: PlayAll): Promise<Played> {
  const tasks: Task[] = [];
  const seeds = Array.from({ length: runs }, (_, run) => firstSeed + run);
  for (const variant of variants)
    for (const seed of seeds) tasks.push({ kind: 'run', position: tasks.length, seed, variant });
  for (let pair = 0; pair < pairs; pair++)
    tasks.push({ kind: 'repair', position: tasks.length, seed: firstSeed + pair });
  const answers = await answerAll(scenario, tasks, workers, onDone);
  const byVariant = new Map<string, RunFigures[]>(variants.map(({ id }) => [id, []]));
  const repairs: Repair[] = [];
  for (const task of tasks) {
    const answer = answers[task.position];
    if (answer === undefined) throw new Error(`no answer for task ${task.position}`);
    if ('run' in answer && task.kind === 'run') byVariant.get(task.variant.id)?.push(answer.run);
    else if ('repair' in answer && answer.repair !== null) repairs.push(answer.repair);
  }
  return { runs: byVariant, repairs };
}

async function answerAll(
  scenario: Scenario,
  tasks: readonly Task[],
  workers: number,
  onDone: (done: number) => void,
): Promise<TaskAnswer[]> {
  const answers = new Array<TaskAnswer>(tasks.length);
  const threads: Worker[] = [];
  let next = 0;
  let done = 0;
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const thread = new Worker(new URL('./balanceWorker.ts', import.meta.url), { workerData: scenario });
      threads.push(thread);
      const giveNext = (): void => {
        const task = tasks[next++];
        if (task === undefined) resolve();
        else thread.postMessage(task);
      };
      thread.on('message', (answer: TaskAnswer) => {
        if ('fault' in answer) {
          reject(new Error(answer.fault));
          return;
        }
        answers[answer.position] = answer;
        onDone(++done);
        giveNext();
      });
      thread.on('error', reject);
      giveNext();
    });
  try {
    await Promise.all(Array.from({ length: Math.min(workers, tasks.length) }, work));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return answers;
}
