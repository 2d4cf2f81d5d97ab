// The same request twice within moments is carried out once and answered twice. Keeps answers for seconds, in memory only.
export class DoubleClicks<T> {
  readonly #recent = new Map<string, { answer: Promise<T>; untilMs: number }>();

  /**
   * @param click what makes two requests the same one; '' = never the same
   * @param keepMs how long the answer is kept for the second
   */
  once(click: string, nowMs: number, keepMs: number, work: () => Promise<T>): Promise<T> {
    if (click === '') return work();
    for (const [other, { untilMs }] of this.#recent) if (untilMs < nowMs) this.#recent.delete(other);
    const known = this.#recent.get(click);
    if (known !== undefined) return known.answer;
    const answer = work();
    this.#recent.set(click, { answer, untilMs: nowMs + keepMs });
    // A refusal may be tried again at once.
    answer.catch(() => this.#recent.delete(click));
    return answer;
  }
}
