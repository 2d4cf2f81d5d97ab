// The framework's own messages go to our log: it would print every refused join on the console.
import { logger } from '@colyseus/core';
import type { Logger } from 'pino';

/** The framework's logger is the console, whose methods its code looks up at each call; here they become ours. */
export function quietFramework(log: Logger): void {
  const told = log.child({ from: 'colyseus' });
  const tell = (level: 'debug' | 'info' | 'warn') => (first: unknown) => {
    told[level](first instanceof Error ? { err: first } : { said: String(first) });
  };
  Object.assign(logger, {
    debug: tell('debug'),
    trace: tell('debug'),
    info: tell('info'),
    warn: tell('warn'),
    error: tell('warn'),
  });
}
