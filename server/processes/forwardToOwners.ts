// Stands before everything that a process answers: what belongs to a session of another process goes there, requests and
// sockets alike, so that a proxy in front may send anything anywhere. Must not read bodies, or know what is asked.
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { createProxyServer, proxyUpgrade } from 'httpxy';
import type { Logger } from 'pino';
import { PROCESS_LIMITS } from '../../shared/limits.ts';
import type { Owner } from '../journal/leases.ts';
import { problemText } from '../http/answerProblem.ts';
import { restarting } from '../sessions/Problem.ts';
import { normalCode } from '../sessions/tokens.ts';
import type { Ownership } from './Ownership.ts';

/** Path under which every process reaches one of them. */
export const PROCESS_PATH = '/p/';
/** Set by whoever passes on; what comes with it is not passed on again. */
const FORWARDED_HEADER = 'x-forwarded-process';

type Target = { kind: 'here'; url: string } | { kind: 'there'; address: string } | { kind: 'nowhere' };

/** Takes the place of all listeners that the server has now; they get what is answered here. */
export function forwardToOwners(http: Server, ownership: Ownership, log: Logger): void {
  const proxy = createProxyServer({
    xfwd: false,
    timeout: PROCESS_LIMITS.forwardMs,
    proxyTimeout: PROCESS_LIMITS.forwardMs,
  });
  const answerHere = takeListeners(http, 'request');
  const upgradeHere = takeListeners(http, 'upgrade');
  const targetOf = async (request: IncomingMessage): Promise<Target> => {
    try {
      return await findTarget(ownership, request);
    } catch (error) {
      log.error({ err: error }, 'the owner of a session cannot be found out');
      return { kind: 'nowhere' };
    }
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = await targetOf(request);
    if (target.kind === 'nowhere') {
      sayMoving(response);
      return;
    }
    if (target.kind === 'here') {
      request.url = target.url;
      answerHere(request, response);
      return;
    }
    request.headers[FORWARDED_HEADER] = ownership.self.ownerId;
    await proxy.web(request, response, { target: target.address }).catch(() => sayMoving(response));
  };

  const upgrade = async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    const target = await targetOf(request);
    if (target.kind === 'nowhere') socket.destroy();
    else if (target.kind === 'here') {
      request.url = target.url;
      upgradeHere(request, socket, head);
    } else {
      request.headers[FORWARDED_HEADER] = ownership.self.ownerId;
      const options = { xfwd: false, upgradeTimeout: PROCESS_LIMITS.upgradeMs };
      await proxyUpgrade(target.address, request, socket as never, head, options).catch(() => socket.destroy());
    }
  };

  http.on('request', (request, response) => void answer(request, response));
  http.on('upgrade', (request, socket, head) => {
    socket.on('error', () => undefined);
    void upgrade(request, socket, head);
  });
}

async function findTarget(ownership: Ownership, request: IncomingMessage): Promise<Target> {
  const url = request.url ?? '/';
  const wasForwarded = request.headers[FORWARDED_HEADER] !== undefined;
  const [, ownerId, rest] = /^\/p\/([\w-]{1,40})(\/.*)$/.exec(url) ?? [];
  if (ownerId !== undefined && rest !== undefined) {
    if (ownerId === ownership.self.ownerId) return { kind: 'here', url: rest };
    return there(await ownership.find(ownerId), wasForwarded);
  }
  const [, code] = /^\/api\/sessions\/([^/?]{1,40})/.exec(url) ?? [];
  if (code === undefined) return { kind: 'here', url };
  const owner = await ownership.otherOwnerOf(normalCode(decoded(code)));
  return owner === null ? { kind: 'here', url } : there(owner, wasForwarded);
}

/** Two processes that each take the other for the owner must not play ball, and nobody waits for one that is asleep. */
const there = (owner: Owner | null, wasForwarded: boolean): Target =>
  owner === null || owner.isSilent || wasForwarded ? { kind: 'nowhere' } : { kind: 'there', address: owner.address };

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The session is on its way from one process to another: whoever asks again in a moment finds it. */
function sayMoving(response: ServerResponse): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const problem = restarting();
  const headers = { 'Content-Type': 'application/problem+json', 'Retry-After': '1', 'Cache-Control': 'no-store' };
  response.writeHead(problem.status, headers).end(problemText(problem));
}

function takeListeners(http: Server, name: 'request' | 'upgrade'): (...heard: unknown[]) => void {
  const listeners = http.listeners(name);
  http.removeAllListeners(name);
  return (...heard) => {
    for (const listener of listeners) Reflect.apply(listener, http, heard);
  };
}
