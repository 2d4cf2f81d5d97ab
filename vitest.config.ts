// Tests without a browser, in two projects: `unit` (pure, quick) and `server` (real servers, processes, files).
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const serverTests = 'test/server/**/*.test.ts';
const browserTests = 'test/browser/**';

export default defineConfig({
  plugins: [preact()],
  test: {
    // Also on two cores: much of what servers' tests do is waiting.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [serverTests, browserTests],
          // Slow machines are slow; what hangs is still found.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'server', include: [serverTests], testTimeout: 60_000, hookTimeout: 60_000 },
      },
    ],
    coverage: { include: ['client/**', 'server/**', 'shared/**'], reportsDirectory: 'coverage' },
  },
});
