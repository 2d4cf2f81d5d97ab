// Installs the peers' packages at their first use, with exact versions, into a folder beside other temporary files: the game's own
// packages do not grow by them. Must not touch the project's folders.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FILES = ['package.json', 'package-lock.json'];

/** @returns the folder; null where they cannot be had, for instance without a network */
export function installPeers(): string | null {
  const lock = readFileSync(join(import.meta.dirname, 'package-lock.json'), 'utf8');
  const folder = join(tmpdir(), `gravity-assist-peers-${createHash('sha256').update(lock).digest('hex').slice(0, 12)}`);
  const done = join(folder, 'installed');
  if (existsSync(done)) return folder;
  mkdirSync(folder, { recursive: true });
  for (const name of FILES) copyFileSync(join(import.meta.dirname, name), join(folder, name));
  const npm = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 2],
    },
  );
  if (npm.status !== 0) return null;
  writeFileSync(done, '');
  return folder;
}
