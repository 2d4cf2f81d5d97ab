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
  timeout: 90_000,
  // Pages, server and simulation share two cores; what is awaited comes at once on a machine that has nothing else to do.
  expect: { timeout: 25_000 },
  use: {
    // `--trace on` where one is looked for: every page of every test would pay for it.
    trace: 'off',
    actionTimeout: 25_000,
    launchOptions: { args: browserArgs, ...(executablePath === null ? {} : { executablePath }) },
  },
});
