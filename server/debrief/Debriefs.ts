// Debriefs of teams: made by a thread from what is stored of the game, and kept until there is more of it. Must not know HTTP.
import type { DebriefFacts } from '../../shared/analysis/debriefOf.ts';
import type { FiguresFacts, FiguresWish, WorkFacts } from '../../shared/analysis/figuresOf.ts';
import type { PlayedGame } from '../../shared/analysis/whatIf/types.ts';
import type { TeamKey } from '../journal/store.ts';
import { Problem, restarting } from '../sessions/Problem.ts';
import type { Asking, DebriefQuestion, TaskAnswer } from '../whatIf/tasks.ts';
import type { Threads } from '../whatIf/Threads.ts';

/** Answers that are kept: some tens of kilobytes each. */
const KEPT_MAX = 100;

/** A question without the name of the game, which it is asked about. */
type Unnamed<Q> = Q extends DebriefQuestion ? Omit<Q, 'team'> : never;

interface Kept {
  /** How much of the game it is made from. */
  upTo: string;
  answer: Promise<TaskAnswer>;
}

export class Debriefs {
  readonly #threads: Threads;
  /** By session, team and question, the one that was asked for last at the end. */
  readonly #kept = new Map<string, Kept>();

  constructor(threads: Threads) {
    this.#threads = threads;
  }

  /** @throws Problem 503 while the server goes down, 500 when the journal cannot be played */
  async find(key: TeamKey, played: PlayedGame): Promise<DebriefFacts> {
    const answer = await this.#answer(key, played, { kind: 'debrief' });
    if ('debrief' in answer) return answer.debrief;
    throw asProblem(answer);
  }

  /** @throws Problem as `find` does */
  async findFigures(key: TeamKey, played: PlayedGame, asks: Asking, wish: FiguresWish): Promise<FiguresFacts> {
    const answer = await this.#answer(key, played, { kind: 'figures', asks, wish });
    if ('figures' in answer) return answer.figures;
    throw asProblem(answer);
  }

  /** @throws Problem as `find` does */
  async findWork(key: TeamKey, played: PlayedGame, asks: Asking, workId: string): Promise<WorkFacts | null> {
    const answer = await this.#answer(key, played, { kind: 'work', asks, workId });
    if ('work' in answer) return answer.work;
    throw asProblem(answer);
  }

  async #answer({ code, teamId }: TeamKey, played: PlayedGame, asked: Unnamed<DebriefQuestion>): Promise<TaskAnswer> {
    const team = `${code}/${teamId}`;
    const key = `${team} ${JSON.stringify(asked)}`;
    const upTo = `${played.lines.length} ${played.reachedTick}`;
    const known = this.#kept.get(key);
    this.#kept.delete(key);
    const ask = (): Promise<TaskAnswer> =>
      this.#threads.ask({ key: `${team} ${upTo}`, played, question: { ...asked, team }, isUrgent: true });
    const kept = known?.upTo === upTo ? known : { upTo, answer: ask() };
    this.#kept.set(key, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT_MAX && oldest !== undefined) this.#kept.delete(oldest);
    const answer = await kept.answer;
    if ('code' in answer && this.#kept.get(key) === kept) this.#kept.delete(key);
    return answer;
  }
}

function asProblem(answer: TaskAnswer): Problem {
  if ('code' in answer && answer.code === 'restarting') return restarting();
  return new Problem(500, 'internal', 'Something went wrong here.');
}
