// T19: doors that a framework or a careless server leaves open: consoles, monitors, files beside the pages, other methods.
import { connect } from 'node:net';
import { inParallel } from '../inParallel.ts';
import type { Target } from './Target.ts';
import type { Verdict } from '../verdict.ts';

const PATHS = [
  ...['/colyseus', '/colyseus/api', '/monitor', '/monitor/api', '/playground', '/playground/rooms', '/arena', '/admin'],
  ...[
    '/__healthcheck',
    '/__cloudstats',
    '/__apidocs',
    '/matchmake',
    '/matchmake/',
    '/auth/login',
    '/debug',
    '/console',
  ],
  ...['/.env', '/.git/config', '/.git/HEAD', '/package.json', '/package-lock.json', '/server/main.ts', '/data'],
  ...['/data/gravity-assist.sqlite', '/node_modules/express/package.json', '/vite.config.ts', '/@vite/client', '/@fs/'],
  ...[
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/assets/../../package.json',
    '/..\\package.json',
  ],
  ...['/assets/..%2f..%2fpackage.json', '//etc/passwd', '/%2fetc%2fpasswd', '/etc/passwd%00.html', '/server-status'],
  ...['/phpmyadmin', '/wp-login.php', '/actuator', '/graphql', '/api', '/api/', '/api/admin', '/api/sessions'],
];
const METHODS = ['TRACE', 'CONNECT', 'PROPFIND'];
/** What none of these may show. */
const SECRETS = /"dependencies"|SQLite format|root:.*:0:0|\[core\]|import .* from|"rooms"/;

export async function adminSurfaces(target: Target): Promise<Verdict[]> {
  const tries = [...PATHS.map((path) => ['GET', path] as const), ...METHODS.map((method) => [method, '/'] as const)];
  const answers = await inParallel(tries, 8, async ([method, path]) => ({
    path,
    text: await speak(target, method, path),
  }));
  const open = answers.filter(({ text }) => SECRETS.test(text) || isAnswered(text));
  return [
    {
      id: 'T19',
      what: 'doors of consoles, monitors and files: open',
      tried: tries.length,
      result: open.length === 0 ? '0' : `${open.length}: ${open.map(({ path }) => path).join(' ')}`,
      target: '0',
      isMet: open.length === 0,
    },
  ];
}

/** A success that is not the page that every address of the client shows. */
const isAnswered = (text: string): boolean => /^HTTP\/1\.1 2/.test(text) && !text.includes('<div id="app">');

/** As it stands, where a client library would tidy the path first. */
function speak({ url }: Target, method: string, path: string): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.setEncoding('latin1').on('data', (part: string) => {
      text += part;
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(text));
    socket.write(`${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
  });
}
