// Serves the harness page from the sources, on a free port, for as long as a test file runs.
// Must not: touch the program's own configuration.
import preact from '@preact/preset-vite';
import { join } from 'node:path';
import { createServer } from 'vite';

const projectRoot = join(import.meta.dirname, '..', '..', '..', '..');

export async function serveHarness(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root: import.meta.dirname,
    cacheDir: join(projectRoot, 'node_modules', '.vite', 'harness'),
    plugins: [preact()],
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null, fs: { allow: [projectRoot] } },
    // Found while a page loads, a package would make it load again.
    optimizeDeps: {
      include: [
        '@preact/signals',
        'intl-messageformat',
        'phaser',
        'preact',
        'preact/hooks',
        'preact/jsx-runtime',
        'preact/jsx-dev-runtime',
        'yaml',
        'zod',
        'zzfx',
      ],
    },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (address === null || address === undefined || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
