// How the pages are built and served while developing. Every client/*.html is a page.
// Must not: start the game server; server/dev.ts does, in the same process.
import preact from '@preact/preset-vite';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const clientDir = join(import.meta.dirname, 'client');
const pages = readdirSync(clientDir).filter((name) => name.endsWith('.html'));
const gameServer = `http://127.0.0.1:${process.env['PORT'] ?? '2567'}`;
/** The server's own routes, and the sockets of rooms: /<process>/<room>?sessionId=… */
const serverRoutes = [
  '^/(api|matchmake)/',
  '^/(healthz|readyz|metrics|version)$',
  '^/[^/?]+/[^/?]+\\?(.*&)?sessionId=',
  '^/check/socket$',
];

export default defineConfig({
  root: clientDir,
  plugins: [preact()],
  server: {
    // The machine itself only: Vite's development server is not made for a network.
    host: process.env['HOST'] ?? 'localhost',
    fs: { allow: [import.meta.dirname] },
    proxy: Object.fromEntries(serverRoutes.map((route) => [route, { target: gameServer, ws: true }])),
  },
  build: {
    outDir: join(import.meta.dirname, 'dist', 'client'),
    emptyOutDir: true,
    // Phaser alone is larger than the default limit.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      input: pages.map((name) => join(clientDir, name)),
      output: {
        codeSplitting: {
          // Both are loaded by `import()` after the join form; in chunks of their own they stay cached over our releases.
          groups: [
            { name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ },
            { name: 'colyseus', test: /node_modules[\\/](@colyseus|msgpackr)[\\/]/ },
          ],
        },
      },
    },
  },
});
