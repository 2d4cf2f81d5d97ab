// Browser tests: real pages against a real server, which each test starts itself (test/support).
import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from './test/support/browser.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // Each with a server of its own: much of what the tests do is waiting, also where two cores are all there is.
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  // Pages, server and simulation share two cores; what is awaited comes at once on a machine that has nothing else to do.
  expect: { timeout: 15_000 },
  use: {
    // Its DOM snapshots tell enough; a film of every page would cost more than the test.
    trace: { mode: 'retain-on-failure', screenshots: false },
    actionTimeout: 15_000,
    launchOptions: { args: browserArgs, ...(executablePath === null ? {} : { executablePath }) },
  },
});
