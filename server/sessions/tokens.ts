// Codes, tokens and their hashes. Tokens are 128 random bits, told once and kept as hashes; codes only look things up.
import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { CODE_ALPHABET, SESSION_LIMITS } from '../../shared/limits.ts';

export function newCode(): string {
  return Array.from({ length: SESSION_LIMITS.codeLength }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join(
    '',
  );
}

/** As people type it: any case, spaces or hyphens between. */
export function normalCode(typed: string): string {
  return typed.replaceAll(/[\s-]/g, '').toUpperCase();
}

export function newToken(): string {
  return randomBytes(SESSION_LIMITS.tokenBytes).toString('base64url');
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
