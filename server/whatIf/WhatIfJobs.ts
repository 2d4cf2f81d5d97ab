// What-ifs as jobs: at most one of a session at a time, a few in all, each played in parts on the threads, with progress and cancel.
// Kept in memory only; the last ones that are over stay for a while. Must not know HTTP.
import { randomUUID } from 'node:crypto';
import type { ChangeOffer } from '../../shared/analysis/whatIf/change.ts';
import { summarise } from '../../shared/analysis/whatIf/summarise.ts';
import type { Moment, Pair, PlayedGame, WhatIfResult, WhatIfWish } from '../../shared/analysis/whatIf/types.ts';
import { WHAT_IF_LIMITS } from '../../shared/limits.ts';
import type { TeamKey } from '../journal/store.ts';
import { notFound, Problem } from '../sessions/Problem.ts';
import type { Threads } from './Threads.ts';

export interface Job {
  readonly jobId: string;
  readonly team: TeamKey;
  readonly wish: WhatIfWish;
  /** Pairs wished. */
  readonly pairs: number;
  state: 'running' | 'done' | 'cancelled' | 'failed';
  /** Pairs played. */
  done: number;
  result: WhatIfResult | null;
  /** Why it failed; '' = it has not. */
  code: string;
}

export class WhatIfJobs {
  readonly #threads: Threads;
  /** In the order in which they were started. */
  readonly #jobs = new Map<string, Job>();
  #offersAsked = 0;

  constructor(threads: Threads) {
    this.#threads = threads;
  }

  /**
   * @param read brings the journal; asked for once the job has its place
   * @throws Problem 409 while the session has one running, 503 when too many are
   */
  start(team: TeamKey, wish: WhatIfWish, pairs: number, read: () => Promise<PlayedGame>): Job {
    const running = [...this.#jobs.values()].filter(({ state }) => state === 'running');
    const own = running.find((job) => job.team.code === team.code);
    if (own !== undefined)
      throw new Problem(409, 'whatIfRunning', 'A what-if of this session is running.', { jobId: own.jobId });
    if (running.length >= WHAT_IF_LIMITS.jobsMax) throw tooBusy();
    const job: Job = { jobId: randomUUID(), team, wish, pairs, state: 'running', done: 0, result: null, code: '' };
    this.#jobs.set(job.jobId, job);
    this.#forgetOld();
    this.#play(job, read).catch(() => fail(job, 'internal'));
    return job;
  }

  /** @throws Problem 404 */
  find({ code, teamId }: TeamKey, jobId: string): Job {
    const job = this.#jobs.get(jobId);
    if (job?.team.code !== code || job.team.teamId !== teamId) throw notFound();
    return job;
  }

  /** What is being played is let go; one that is over stays as it is. @throws Problem 404 */
  cancel(team: TeamKey, jobId: string): Job {
    const job = this.find(team, jobId);
    if (job.state === 'running') job.state = 'cancelled';
    return job;
  }

  /** What could be done differently. @throws Problem 409 when it was not played, 503 when too many ask */
  async offers(played: PlayedGame, moment: Moment): Promise<ChangeOffer[]> {
    if (this.#offersAsked >= WHAT_IF_LIMITS.offersMax) throw tooBusy();
    this.#offersAsked += 1;
    try {
      const question = { kind: 'offers', moment } as const;
      const answer = await this.#threads.ask({ key: randomUUID(), played, question, isUrgent: true });
      if ('offers' in answer) return answer.offers;
      throw problemOf('code' in answer ? answer.code : 'internal');
    } finally {
      this.#offersAsked -= 1;
    }
  }

  async #play(job: Job, read: () => Promise<PlayedGame>): Promise<void> {
    const played = await read();
    const pairs: Pair[] = [];
    let next = 1;
    // As many asking as there are threads: each asks for the next part when it has its own.
    const playParts = async (): Promise<void> => {
      while (job.state === 'running' && next <= job.pairs) {
        const from = next;
        const count = Math.min(WHAT_IF_LIMITS.pairsPerTask, job.pairs - from + 1);
        next += count;
        const question = { kind: 'pairs', wish: job.wish, from, count } as const;
        const answer = await this.#threads.ask({ key: job.jobId, played, question });
        if ('pairs' in answer) {
          pairs.push(...answer.pairs);
          job.done += answer.pairs.length;
        } else fail(job, 'code' in answer ? answer.code : 'internal');
      }
    };
    await Promise.all(Array.from({ length: WHAT_IF_LIMITS.threadsMax }, playParts));
    if (job.state !== 'running') return;
    job.result = summarise(played.scenario, job.wish, pairs);
    job.state = 'done';
  }

  #forgetOld(): void {
    for (const [jobId, { state }] of this.#jobs) {
      if (this.#jobs.size <= WHAT_IF_LIMITS.jobsKept) return;
      if (state !== 'running') this.#jobs.delete(jobId);
    }
  }
}

/** Also of one that was cancelled meanwhile, which stays cancelled. */
function fail(job: Job, code: string): void {
  if (job.state !== 'running') return;
  job.state = 'failed';
  job.code = code;
}

const tooBusy = (): Problem =>
  new Problem(503, 'tooBusy', 'Other what-ifs are being played.', { retryAfterSeconds: WHAT_IF_LIMITS.retrySeconds });

function problemOf(code: string): Problem {
  if (code === 'notPlayed') return new Problem(409, code, 'The team has not played that far.');
  if (code === 'restarting') return new Problem(503, code, 'The server restarts; come back in a moment.');
  return new Problem(500, 'internal', 'Something went wrong here.');
}
