// Installs a package of the system, where it is Debian's and we may. Must not: fail; who needs it looks whether it is there.
import { spawnSync } from 'node:child_process';

const STEP_LIMIT_MS = 240_000;

export function installPackage(name: string): void {
  if (process.getuid?.() !== 0 || !tryCommand('apt-get', ['update', '-qq'])) return;
  tryCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
}

export function tryCommand(command: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', timeout: STEP_LIMIT_MS, env }).status === 0;
}
