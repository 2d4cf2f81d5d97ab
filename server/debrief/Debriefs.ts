// Debriefs of teams: made by a thread from what is stored of the game, and kept until there is more of it. Must not know HTTP.
import type { DebriefFacts } from '../../shared/analysis/debriefOf.ts';
import type { PlayedGame } from '../../shared/analysis/whatIf/types.ts';
import type { TeamKey } from '../journal/store.ts';
import { Problem } from '../sessions/Problem.ts';
import type { Threads } from '../whatIf/Threads.ts';

/** Teams whose debrief is kept. */
const KEPT_MAX = 50;

interface Kept {
  /** How much of the game it is made from. */
  upTo: string;
  facts: Promise<DebriefFacts>;
}

export class Debriefs {
  readonly #threads: Threads;
  /** By session and team, the one that was asked for last at the end. */
  readonly #kept = new Map<string, Kept>();

  constructor(threads: Threads) {
    this.#threads = threads;
  }

  /**
   * @throws Problem 503 while the server goes down, 500 when the journal cannot be played
   */
  async find({ code, teamId }: TeamKey, played: PlayedGame): Promise<DebriefFacts> {
    const key = `${code}/${teamId}`;
    const upTo = `${played.lines.length} ${played.reachedTick}`;
    const known = this.#kept.get(key);
    this.#kept.delete(key);
    const kept = known?.upTo === upTo ? known : { upTo, facts: this.#ask(`${key} ${upTo}`, played) };
    this.#kept.set(key, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT_MAX && oldest !== undefined) this.#kept.delete(oldest);
    try {
      return await kept.facts;
    } catch (error) {
      if (this.#kept.get(key) === kept) this.#kept.delete(key);
      throw error;
    }
  }

  async #ask(key: string, played: PlayedGame): Promise<DebriefFacts> {
    const answer = await this.#threads.ask({ key, played, question: { kind: 'debrief' }, isUrgent: true });
    if ('debrief' in answer) return answer.debrief;
    if ('code' in answer && answer.code === 'restarting')
      throw new Problem(503, 'restarting', 'The server restarts; come back in a moment.');
    throw new Problem(500, 'internal', 'Something went wrong here.');
  }
}
