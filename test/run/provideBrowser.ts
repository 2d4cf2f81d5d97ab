// Before the tests: makes sure that there is a browser to drive, by the first way that works here.
// Must not: fail the run; if there is none, the browser tests say so themselves and the others still run.
import { spawnSync } from 'node:child_process';
import { findBrowser } from '../support/browser.ts';

const stepLimitMs = 240_000;

export function provideBrowser(): void {
  if (findBrowser() !== null) return;
  console.log('No Chromium found; installing one …');
  if (process.getuid?.() === 0 && run('apt-get', ['update', '-qq'])) {
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  if (findBrowser() === null) run('npx', ['playwright', 'install', 'chromium']);
  if (findBrowser() === null) console.log('Still no Chromium. Set CHROMIUM_PATH to one.');
}

function run(command: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', timeout: stepLimitMs, env }).status === 0;
}
