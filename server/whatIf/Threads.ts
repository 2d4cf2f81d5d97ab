// A few threads that answer questions about games, so that the thread which runs the games never waits for one.
// They start when they are needed and end when they have been idle. Must not know jobs or sessions.
import { Worker } from 'node:worker_threads';
import { WHAT_IF_LIMITS } from '../../shared/limits.ts';
import type { PlayedGame } from '../../shared/analysis/whatIf/types.ts';
import type { Question, TaskAnswer, TaskMessage } from './tasks.ts';

export interface Task {
  key: string;
  played: PlayedGame;
  question: Question;
  /** Before everything that waits. */
  isUrgent?: boolean;
}

interface Waiting extends Task {
  resolve: (answer: TaskAnswer) => void;
}

interface Thread {
  worker: Worker;
  /** Key of the game that it was given last. */
  key: string;
  task: Waiting | null;
  timer: NodeJS.Timeout;
}

export class Threads {
  readonly #threads = new Set<Thread>();
  readonly #waiting: Waiting[] = [];
  #isClosed = false;

  /** Never rejects: what goes wrong is an answer with a code. */
  ask(task: Task): Promise<TaskAnswer> {
    if (this.#isClosed) return Promise.resolve(failed('restarting', 'the server goes down'));
    return new Promise((resolve) => {
      const waiting = { ...task, resolve };
      if (task.isUrgent === true) this.#waiting.unshift(waiting);
      else this.#waiting.push(waiting);
      this.#giveOut();
    });
  }

  /** Everything that is asked or waits is answered with a failure. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const ended = [...this.#threads].map((thread) => this.#end(thread, 'restarting'));
    for (const { resolve } of this.#waiting.splice(0)) resolve(failed('restarting', 'the server goes down'));
    await Promise.all(ended);
  }

  #giveOut(): void {
    while (this.#waiting.length > 0) {
      const thread = this.#freeThread();
      const task = thread === null ? undefined : this.#waiting.shift();
      if (thread === null || task === undefined) return;
      this.#give(thread, task);
    }
  }

  /** One that has the game of the first task already, if there is one. */
  #freeThread(): Thread | null {
    const free = [...this.#threads].filter(({ task }) => task === null);
    const known = free.find(({ key }) => key === this.#waiting[0]?.key) ?? free[0];
    if (known !== undefined) return known;
    return this.#threads.size < WHAT_IF_LIMITS.threadsMax ? this.#start() : null;
  }

  #give(thread: Thread, task: Waiting): void {
    clearTimeout(thread.timer);
    const { key, played, question } = task;
    const message: TaskMessage = { key, played: thread.key === key ? null : played, question };
    thread.key = key;
    thread.task = task;
    thread.timer = setTimeout(() => void this.#end(thread, 'tookTooLong'), WHAT_IF_LIMITS.taskMs);
    thread.worker.postMessage(message);
  }

  #start(): Thread {
    const worker = new Worker(new URL('./whatIfThread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: WHAT_IF_LIMITS.heapMb },
    });
    const thread: Thread = { worker, key: '', task: null, timer: setTimeout(() => undefined, 0) };
    worker.on('message', (answer: TaskAnswer) => {
      clearTimeout(thread.timer);
      thread.timer = setTimeout(() => void this.#end(thread, 'idle'), WHAT_IF_LIMITS.idleMs);
      thread.timer.unref();
      const { task } = thread;
      thread.task = null;
      task?.resolve(answer);
      this.#giveOut();
    });
    worker.on('error', (error: unknown) => void this.#end(thread, String(error)));
    worker.on('exit', () => void this.#end(thread, 'the thread ended'));
    this.#threads.add(thread);
    return thread;
  }

  async #end(thread: Thread, why: string): Promise<void> {
    if (!this.#threads.delete(thread)) return;
    clearTimeout(thread.timer);
    thread.task?.resolve(failed(why === 'restarting' || why === 'tookTooLong' ? why : 'internal', why));
    thread.task = null;
    await thread.worker.terminate();
    this.#giveOut();
  }
}

const failed = (code: string, message: string): TaskAnswer => ({ code, message });
