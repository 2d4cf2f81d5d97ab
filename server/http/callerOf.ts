// What a request says about its sender: bearer token, address, where the sender reached us, language.
import type { Request } from 'express';
import { networkInterfaces } from 'node:os';
import { Problem } from '../sessions/Problem.ts';

/** @throws Problem 401 when there is none */
export function bearerOf(request: Request): string {
  const [, token] = /^Bearer +([\w.~+/=-]{1,200})$/i.exec(request.get('authorization') ?? '') ?? [];
  if (token === undefined) throw new Problem(401, 'noToken', 'This needs a token: Authorization: Bearer …');
  return token;
}

export function addressOf(request: Request): string {
  return request.ip ?? request.socket.remoteAddress ?? 'unknown';
}

/** The address by which the sender reached us: the same works for its socket. */
export function originOf(request: Request): string {
  return `${request.protocol}://${request.host}`;
}

/** Links for other people's machines: the public address, else the sender's own unless that is only its own machine's. */
export function publicOriginOf(request: Request, publicUrl: string): string {
  if (publicUrl !== '') return publicUrl;
  const own = new URL(originOf(request));
  const lan = lanAddress();
  if (lan !== null && ['localhost', '127.0.0.1', '[::1]'].includes(own.hostname)) own.hostname = lan;
  return own.origin;
}

/** This machine's address in the local network, or null. */
export function lanAddress(): string | null {
  const all = Object.values(networkInterfaces()).flatMap((entries) => entries ?? []);
  return all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? null;
}

const LANGUAGES = ['en', 'de', 'sk'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A language we have words for: the wished one, or the fallback. */
export function languageOf(wished: unknown, fallback: string): string {
  const base = typeof wished === 'string' ? wished.slice(0, 2).toLowerCase() : '';
  return LANGUAGES.find((language) => language === base) ?? fallback;
}
