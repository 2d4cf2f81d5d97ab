// Whether a request may open a session here: anybody's, or that of whoever has the key, where one is set.
import type { Request } from 'express';
import { Problem } from '../sessions/Problem.ts';
import { isSameSecret } from '../sessions/tokens.ts';
import { addressOf, bearerOf } from './callerOf.ts';
import type { HttpServices } from './services.ts';

/** @throws Problem 401; guessing counts against the sender's address */
export async function mayOpenSessions(
  { environment, failures }: Pick<HttpServices, 'environment' | 'failures'>,
  request: Request,
): Promise<void> {
  const key = environment.FACILITATOR_KEY;
  if (key === '') return;
  await failures.spend(addressOf(request), () => {
    if (isSameSecret(bearerOf(request), key)) return Promise.resolve();
    throw new Problem(401, 'wrongKey', 'Opening a session needs the facilitator key.');
  });
}
