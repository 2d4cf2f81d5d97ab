// What became of the latest commands of each seat, so that a command sent again is answered again and applied once.
// Must not apply or send anything.
import { CLIENT_LIMITS } from '../../shared/limits.ts';

export type Outcome = { kind: 'accepted'; tick: number } | { kind: 'rejected'; code: string; message: string };
export type Answer = (outcome: Outcome) => void;

type Known = Outcome | { kind: 'waiting'; answers: Answer[] };

export class AnswerMemory {
  readonly #bySeat = new Map<string, Map<number, Known>>();
  /** Up to which number a seat's pages may have used theirs, whether anything of it has arrived or not. */
  readonly #usedUpTo = new Map<string, number>();

  /**
   * Whether this command is new: then its fate must be told by `settle`. Otherwise `answer` is called, now or when the fate is known.
   * @param seq the sender's number; 0 = not numbered, always new
   */
  isNew(seatId: string, seq: number, answer: Answer): boolean {
    if (seq === 0) return true;
    const seen = this.#seatOf(seatId);
    const known = seen.get(seq);
    if (known === undefined) {
      const oldest = seen.keys().next().value ?? 0;
      if (seen.size >= CLIENT_LIMITS.answersRemembered && seq < oldest) {
        answer({ kind: 'rejected', code: 'staleSeq', message: `seq ${seq} is older than those remembered` });
        return false;
      }
      seen.set(seq, { kind: 'waiting', answers: [answer] });
      return true;
    }
    if (known.kind === 'waiting') known.answers.push(answer);
    else answer(known);
    return false;
  }

  /** Answers everybody who asked, and remembers. */
  settle(seatId: string, seq: number, outcome: Outcome): void {
    if (seq === 0) return;
    const seen = this.#seatOf(seatId);
    const known = seen.get(seq);
    this.remember(seatId, seq, outcome);
    if (known?.kind === 'waiting') for (const answer of known.answers) answer(outcome);
  }

  /** As `settle`, where nobody waits: from the journal after a restart. */
  remember(seatId: string, seq: number, outcome: Outcome): void {
    if (seq === 0) return;
    const seen = this.#seatOf(seatId);
    seen.set(seq, outcome);
    for (const [oldest, known] of seen) {
      if (seen.size <= CLIENT_LIMITS.answersRemembered) return;
      if (known.kind !== 'waiting') seen.delete(oldest);
    }
  }

  /** Forgets what was asked and not decided: the game that would have decided it is gone. Asked again, it is new. */
  dropWaiting(): void {
    for (const seen of this.#bySeat.values()) {
      for (const [seq, known] of seen) if (known.kind === 'waiting') seen.delete(seq);
    }
  }

  /** Whether a command of this number came before, decided or not. */
  knows(seatId: string, seq: number): boolean {
    return this.#bySeat.get(seatId)?.has(seq) ?? false;
  }

  /**
   * The number that the first command of a page should carry that comes to a seat again. What another page of the seat has sent may
   * still be on its way: its numbers are left out, or the one command would be answered with what became of the other.
   */
  firstSeq(seatId: string): number {
    const known = Math.max(0, this.#usedUpTo.get(seatId) ?? 0, ...(this.#bySeat.get(seatId)?.keys() ?? []));
    const usedUpTo = known + CLIENT_LIMITS.answersRemembered;
    this.#usedUpTo.set(seatId, usedUpTo);
    return usedUpTo + 1;
  }

  forget(seatId: string): void {
    this.#bySeat.delete(seatId);
    this.#usedUpTo.delete(seatId);
  }

  #seatOf(seatId: string): Map<number, Known> {
    const known = this.#bySeat.get(seatId) ?? new Map<number, Known>();
    this.#bySeat.set(seatId, known);
    return known;
  }
}
