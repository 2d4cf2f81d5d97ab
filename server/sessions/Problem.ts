// A refusal that reaches the caller of the HTTP interface as application/problem+json. Says nothing of the inside.

export class Problem extends Error {
  readonly status: number;
  /** For programs: the reason in one word. */
  readonly code: string;
  readonly detail: string;
  /** Further members of the problem document. */
  readonly more: Readonly<Record<string, unknown>>;

  constructor(status: number, code: string, detail: string, more: Readonly<Record<string, unknown>> = {}) {
    super(detail);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.detail = detail;
    this.more = more;
  }
}

/** The server goes down, or the session is on its way to another process: whoever asks again in a moment is answered. */
export const restarting = (): Problem => new Problem(503, 'restarting', 'The server restarts; come back in a moment.');

/** The one answer to everything that is not there or not open to the caller. */
export const notFound = (): Problem => new Problem(404, 'notFound', 'There is nothing here, or no more.');
