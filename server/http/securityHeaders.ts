// Headers of every answer, fit for plain http in a local network: no HSTS, nothing that upgrades addresses.
// And the Origin check, for requests and sockets alike: only our own pages, or programs, which send none.
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { Problem } from '../sessions/Problem.ts';

export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        connectSrc: ["'self'", 'ws:', 'wss:'],
        fontSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // Styles are set by script on elements, and reports carry their own sheet.
        styleSrc: ["'self'", "'unsafe-inline'"],
        workerSrc: ["'self'", 'blob:'],
      },
    },
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    // For browsers and plug-ins that are no more: a hundred bytes of each of many small answers.
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
}

/** A page of another site may not make its visitors' browsers call us. */
export function ownOriginOnly(publicUrl: string): RequestHandler {
  return (request, _response, next) => {
    const isOwn = isOwnOrigin(request.get('origin'), [request.host, request.get('host')], publicUrl);
    if (isOwn || request.method === 'GET' || request.method === 'HEAD') next();
    else next(new Problem(403, 'foreignOrigin', 'Requests of other sites are not answered.'));
  };
}

/**
 * @param origin as sent; browsers send one with every socket and every POST
 * @param hosts under which we were reached
 */
export function isOwnOrigin(
  origin: string | undefined,
  hosts: readonly (string | undefined)[],
  publicUrl: string,
): boolean {
  if (origin === undefined) return true;
  if (publicUrl !== '' && origin === new URL(publicUrl).origin) return true;
  const host = URL.canParse(origin) ? new URL(origin).host : null;
  return host !== null && host !== '' && hosts.includes(host);
}
