// How the other processes over the same store know and reach this one. Must not be asked for where it is the only one.
import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type { Environment } from '../environment.ts';
import type { ProcessAddress } from '../journal/leases.ts';
import { lanAddress } from '../http/callerOf.ts';

const ID_BYTES = 6;

/**
 * A new one at every start: a process that comes back is another owner.
 * @returns null where the environment asks for one process
 */
export function ownAddress({ REDIS_URL, PROCESS_URL, PORT }: Environment): ProcessAddress | null {
  if (REDIS_URL === '') return null;
  const address = PROCESS_URL === '' ? `http://${lanAddress() ?? hostname()}:${PORT}` : PROCESS_URL;
  return { ownerId: randomBytes(ID_BYTES).toString('hex'), address };
}
