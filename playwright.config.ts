// Browser tests: real pages against a real server, which each test starts itself (test/support).
import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from './test/support/browser.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // Two cores are shared by the browser, the server and the bots.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  use: {
    trace: 'retain-on-failure',
    launchOptions: { args: browserArgs, ...(executablePath === null ? {} : { executablePath }) },
  },
});
