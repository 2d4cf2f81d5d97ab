// The session of a request that a facilitator sent. Guessing counts against the sender's address.
import type { Request } from 'express';
import type { SessionRecord } from '../journal/store.ts';
import { addressOf, bearerOf } from './callerOf.ts';
import type { HttpServices } from './services.ts';

/** @throws Problem 404 for an unknown session, 401 for a token that is no facilitator's */
export async function asFacilitator(
  { sessions, failures }: Pick<HttpServices, 'sessions' | 'failures'>,
  code: string,
  request: Request,
): Promise<SessionRecord> {
  const { session } = await failures.spend(
    addressOf(request),
    () => sessions.findAs(code, bearerOf(request), ['facilitator']),
    'token',
  );
  return session;
}
