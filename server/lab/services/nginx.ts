// An nginx of one's own with the configuration that this project ships, in front of any servers: TLS with a certificate that it makes
// for itself. Must not install one; the tests do.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram, isListening } from './program.ts';

const START_MS = 20_000;
const SHIPPED = join(import.meta.dirname, '..', '..', '..', 'deploy', 'nginx.conf');
const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', 'own.key'];

export interface Nginx {
  stop: () => Promise<void>;
}

export const findNginx = (): string | null => findProgram('nginx', ['/usr/sbin', '/usr/local/sbin']);

/** @param servers host and port of each. @throws Error with what it said, when it does not take the configuration */
export async function startNginx(port: number, servers: readonly string[]): Promise<Nginx> {
  const program = findNginx();
  if (program === null) throw new Error('No nginx found: nginx must be in PATH or in /usr/sbin');
  const folder = mkdtempSync(join(tmpdir(), 'gravity-assist-nginx-'));
  spawnSync('openssl', ['req', '-x509', ...KEY, '-out', 'own.pem', '-days', '1', '-subj', '/CN=localhost'], {
    cwd: folder,
  });
  writeFileSync(join(folder, 'nginx.conf'), around(shippedFor(port, servers, folder), folder));
  const start = ['-p', folder, '-c', join(folder, 'nginx.conf')];
  const tried = spawnSync(program, [...start, '-t'], { encoding: 'utf8' });
  if (tried.status !== 0) throw new Error(`nginx does not take the configuration: ${tried.stderr}`);
  const child = spawn(program, [...start, '-g', 'daemon off;'], { stdio: 'ignore' });
  const endMs = performance.now() + START_MS;
  while (!(await isListening(port))) {
    if (child.exitCode !== null || performance.now() > endMs) throw new Error('nginx does not start');
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return {
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The names and paths of the example are exchanged, nothing else. */
function shippedFor(port: number, servers: readonly string[], folder: string): string {
  const upstreams = servers.map((server) => `server ${server};`).join(' ');
  return readFileSync(SHIPPED, 'utf8')
    .replace('server 127.0.0.1:2567;', upstreams)
    .replace('listen 443', `listen 127.0.0.1:${port}`)
    .replace('play.example.org;', 'localhost;')
    .replace(/\S+\/play\.example\.org\.pem/, join(folder, 'own.pem'))
    .replace(/\S+\/play\.example\.org\.key/, join(folder, 'own.key'));
}

const around = (http: string, folder: string): string => `
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
${http}
}
`;
