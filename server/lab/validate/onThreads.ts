// Jobs of the lab on several threads, or here on one; answers in the order of the jobs. The answers do not depend on how.
import { Worker } from 'node:worker_threads';

export interface OnThreads<Job, Answer> {
  jobs: readonly Job[];
  workers: number;
  /** A file that calls `serveJobs` with the same function. */
  workerFile: URL;
  doJob: (job: Job) => Answer;
  onDone: (done: number) => void;
}

/** @throws Error when a job or a thread breaks */
export async function onThreads<Job, Answer>(all: OnThreads<Job, Answer>): Promise<Answer[]> {
  const { jobs, workers, doJob, onDone } = all;
  if (workers > 1 && jobs.length > 1) return await spread(all);
  return jobs.map((job, position) => {
    const answer = doJob(job);
    onDone(position + 1);
    return answer;
  });
}

async function spread<Job, Answer>({ jobs, workers, workerFile, onDone }: OnThreads<Job, Answer>): Promise<Answer[]> {
  const answers = new Array<Answer>(jobs.length);
  const threads: Worker[] = [];
  let next = 0;
  let done = 0;
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const thread = new Worker(workerFile);
      threads.push(thread);
      let position = -1;
      const giveNext = (): void => {
        if (next >= jobs.length) {
          resolve();
          return;
        }
        position = next++;
        thread.postMessage(jobs[position]);
      };
      thread.on('message', (answer: Answer) => {
        answers[position] = answer;
        onDone(++done);
        giveNext();
      });
      thread.on('error', reject);
      thread.on('exit', (code) => reject(new Error(`a thread of the lab ended with ${code}`)));
      giveNext();
    });
  try {
    await Promise.all(Array.from({ length: Math.min(workers, jobs.length) }, work));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return answers;
}
