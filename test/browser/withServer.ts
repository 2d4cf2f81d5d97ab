// `test` for the browser tests: with a real server in its own process, which serves freshly built pages.
// Must not be used by tests that stop the server themselves; those start one with `startServerProcess`.
import { test as base } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServerProcess } from '../../server/lab/services/serverProcess.ts';
import { projectRoot } from '../support/sourceFiles.ts';

interface WorkerParts {
  /** Where the server is. */
  url: string;
}

export const test = base.extend<object, WorkerParts>({
  url: [
    async ({}, use) => {
      buildPages();
      const dataDir = mkdtempSync(join(tmpdir(), 'gravity-assist-'));
      // On all addresses, as it runs for people: the links that it gives are those of the local network.
      const server = await startServerProcess(dataDir, { HOST: '0.0.0.0' });
      await use(server.url);
      await server.kill('SIGKILL');
      rmSync(dataDir, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

/** Takes no time when nothing has changed. @throws Error when the build fails; what it said is on stderr */
export function buildPages(): void {
  const bootstrap = join(projectRoot, 'server', 'bootstrap.mjs');
  execFileSync(process.execPath, [bootstrap, '--build'], { stdio: ['ignore', 2, 2], timeout: 120_000 });
}
