// A PostgreSQL server of one's own, for tests and campaigns: in a temporary folder on a free port, and databases in it. Must not
// install one; the tests do.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chownSync, constants, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';
import { freePort } from './freePort.ts';

const PACKAGED = '/usr/lib/postgresql';
const START_MS = 20_000;
/** For data that nobody needs after the test. */
const FAST = ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'max_connections=60'];

export interface PostgresServer {
  /** An empty database; each call makes another. */
  makeDatabase: () => Promise<string>;
  stop: () => Promise<void>;
}

/** Folder with `initdb` and `postgres` in it, or null. */
export function findPostgres(): string | null {
  const versions = isReadable(PACKAGED) ? readdirSync(PACKAGED).map((version) => join(PACKAGED, version, 'bin')) : [];
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...versions];
  return folders.find((folder) => isReadable(join(folder, 'initdb')) && isReadable(join(folder, 'postgres'))) ?? null;
}

export async function startPostgres(): Promise<PostgresServer> {
  const bin = findPostgres();
  if (bin === null)
    throw new Error('No PostgreSQL found: initdb and postgres must be in PATH or in /usr/lib/postgresql');
  const folder = mkdtempSync(join(tmpdir(), 'gravity-assist-pg-'));
  const as = ordinaryUser();
  if (as !== null) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'test', '-A', 'trust', '--no-sync', '-E', 'UTF8'], {
    ...as,
    cwd: folder,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const listen = ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-k', folder];
  const server = spawn(join(bin, 'postgres'), [...listen, ...FAST], { ...as, cwd: folder, stdio: 'ignore' });
  const endNow = (): void => {
    server.kill('SIGQUIT');
  };
  process.once('exit', endNow);
  const urlOf = (database: string): string => `postgres://test@127.0.0.1:${port}/${database}`;
  await answers(urlOf('postgres'), server);
  let count = 0;
  return {
    makeDatabase: async () => {
      count += 1;
      await query(urlOf('postgres'), `CREATE DATABASE game${count}`);
      return urlOf(`game${count}`);
    },
    stop: async () => {
      process.off('exit', endNow);
      const ended = once(server, 'exit');
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function query(url: string, text: string): Promise<pg.QueryResult<Record<string, unknown>>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query<Record<string, unknown>>(text);
  } finally {
    await client.end();
  }
}

/** PostgreSQL refuses to run as root: then as `nobody` or whoever its package has made for it. */
function ordinaryUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const idOf = (what: '-u' | '-g', name: string): number =>
    Number(spawnSync('id', [what, name], { encoding: 'utf8' }).stdout.trim() || Number.NaN);
  const known = ['postgres', 'nobody'].map((name) => ({ uid: idOf('-u', name), gid: idOf('-g', name) }));
  return known.find(({ uid, gid }) => uid > 0 && gid > 0) ?? null;
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  const limit = Date.now() + START_MS;
  for (;;) {
    try {
      await query(url, 'SELECT 1');
      return;
    } catch (error) {
      if (server.exitCode !== null || Date.now() > limit) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
