// Codes, tokens and their hashes. Tokens are 128 random bits, told once and kept as hashes; codes only look things up.
import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { CODE_ALPHABET, SESSION_LIMITS } from '../../shared/limits.ts';

/** What nobody may guess. */
export interface Secrets {
  newToken: () => string;
  newCode: () => string;
  /** For a session that nobody gave one. */
  newSeed: () => number;
}

/** Where chance comes from. */
export interface Chance {
  bytes: (count: number) => Uint8Array;
  /** A whole number from 0 to below this one. */
  below: (end: number) => number;
}

const SEED_MAX = 999_999_999;

export function secretsFrom({ bytes, below }: Chance): Secrets {
  const letter = (): string => CODE_ALPHABET[below(CODE_ALPHABET.length)] ?? '';
  return {
    newToken: () => Buffer.from(bytes(SESSION_LIMITS.tokenBytes)).toString('base64url'),
    newCode: () => Array.from({ length: SESSION_LIMITS.codeLength }, letter).join(''),
    newSeed: () => below(SEED_MAX) + 1,
  };
}

/** From the operating system. A simulation of the server has its own, and nothing else may. */
export const SYSTEM_SECRETS: Secrets = secretsFrom({ bytes: randomBytes, below: (end) => randomInt(end) });

/** As people type it: any case, spaces or hyphens between. */
export function normalCode(typed: string): string {
  return typed.replaceAll(/[\s-]/g, '').toUpperCase();
}

/** sha256, hex. Tokens are long and random, so they need no salt and no slow hash. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** In constant time. */
export function isTokenOf(token: string, hash: string): boolean {
  const found = Buffer.from(hashToken(token), 'hex');
  const expected = Buffer.from(hash, 'hex');
  return found.length === expected.length && timingSafeEqual(found, expected);
}

/** Two secrets of any length, in constant time. */
export function isSameSecret(one: string, other: string): boolean {
  return isTokenOf(one, hashToken(other));
}
