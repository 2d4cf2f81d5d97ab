// Builds the harness page once and serves it on a free port, for as long as a test file runs.
// Must not: touch the program's own configuration or build.
import preact from '@preact/preset-vite';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { phaserSource } from '../../../../phaserSource.ts';

export async function serveHarness(): Promise<{ url: string; close: () => Promise<void> }> {
  const outDir = mkdtempSync(join(tmpdir(), 'control-room-'));
  const common = { configFile: false, root: import.meta.dirname, logLevel: 'error' } as const;
  await build({
    ...common,
    plugins: [preact(), phaserSource],
    build: { outDir, emptyOutDir: true, minify: false, chunkSizeWarningLimit: 20_000, reportCompressedSize: false },
  });
  const server = await preview({ ...common, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}
