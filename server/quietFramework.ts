// The framework's own messages go to our log: it would print every refused join on the console.
import { Logger as FrameworkLogger, setLogger } from '@colyseus/core/Logger';
import type { Logger } from 'pino';

export function quietFramework(log: Logger): void {
  setLogger(new ToOurLog(log));
}

/** What it calls an error is mostly a client's; ours are told where they happen. */
class ToOurLog extends FrameworkLogger {
  readonly #log: Logger;

  constructor(log: Logger) {
    super();
    this.#log = log.child({ from: 'colyseus' });
  }

  override debug(first: unknown): void {
    this.#tell('debug', first);
  }

  override trace(first: unknown): void {
    this.#tell('trace', first);
  }

  override info(first: unknown): void {
    this.#tell('info', first);
  }

  override warn(first: unknown): void {
    this.#tell('info', first);
  }

  override error(first: unknown): void {
    this.#tell('info', first);
  }

  #tell(level: 'trace' | 'debug' | 'info', first: unknown): void {
    this.#log[level](first instanceof Error ? { err: first } : { said: String(first) });
  }
}
