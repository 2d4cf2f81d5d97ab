// T17: pages of other sites call the server from their visitors' browsers, over HTTP and over sockets.
import { WebSocket } from 'ws';
import { ask } from '../ask.ts';
import { RawLink } from './RawLink.ts';
import type { Session, Target } from './Target.ts';
import type { Verdict } from '../verdict.ts';

const REFUSED = 403;

export async function foreignOrigins(target: Target): Promise<Verdict[]> {
  const session = await target.openSession();
  const origins = foreignTo(target.url);
  const statuses: number[] = [];
  let sharing = 0;
  for (const origin of origins) {
    for (const [path, method] of pathsOf(session)) {
      const { status, headers } = await ask(target.url, path, { method, headers: { origin } });
      if (method !== 'GET') statuses.push(status);
      if ([...headers.keys()].some((name) => name.startsWith('access-control-allow'))) sharing += 1;
    }
  }
  const upgrades = await Promise.all(origins.map((origin) => upgradeFrom(target, session, origin)));
  const all = [...statuses, ...upgrades];
  return [
    {
      id: 'T17',
      what: 'requests and sockets of pages of other sites: refused with 403',
      tried: all.length,
      result: `${all.filter((status) => status === REFUSED).length}`,
      target: 'all',
      isMet: all.every((status) => status === REFUSED),
    },
    {
      id: 'T17',
      what: 'answers that let a page of another site read them',
      tried: origins.length * pathsOf(session).length,
      result: `${sharing}`,
      target: '0',
      isMet: sharing === 0,
    },
  ];
}

function foreignTo(url: string): string[] {
  const { port, host } = new URL(url);
  return [
    'https://elsewhere.example',
    'null',
    `http://127.0.0.1.elsewhere.example:${port}`,
    `http://${host}.elsewhere.example`,
    `http://localhost:${Number(port) + 1}`,
    'file://',
    'chrome-extension://abcdefgh',
    'not an origin',
  ];
}

const pathsOf = ({ code }: Session): [string, string][] => [
  ['/api/sessions', 'POST'],
  [`/api/sessions/${code}`, 'GET'],
  [`/api/sessions/${code}`, 'DELETE'],
  [`/api/sessions/${code}/control`, 'POST'],
  [`/api/sessions/${code}/teams/t1/seat`, 'POST'],
  ['/api/scenarios/check', 'POST'],
  ['/matchmake/joinById/anything', 'POST'],
  ['/api/scenarios', 'GET'],
];

/** @returns the status with which the upgrade is answered; 101 when it is let in */
async function upgradeFrom(target: Target, session: Session, origin: string): Promise<number> {
  const seat = await target.takeSeat(session, { observer: true, nickname: origin.slice(0, 20) });
  const { sessionId, roomId, processId } = await RawLink.reserve(target.url, seat, { seatToken: seat.seatToken });
  const address = `${target.url.replace('http', 'ws')}/${processId}/${roomId}?sessionId=${sessionId}`;
  return new Promise((resolve) => {
    const socket = new WebSocket(address, { headers: { origin } });
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    socket.on('open', () => {
      resolve(101);
      socket.terminate();
    });
    socket.on('error', () => resolve(0));
  });
}
