// How the pages are built and served while developing. Every client/*.html is a page.
// Must not: start the game server; server/dev.ts does, in the same process.
import preact from '@preact/preset-vite';
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import { phaserSource } from './phaserSource.ts';

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

const TEXTS: ReadonlySet<string> = new Set(['.js', '.css', '.svg', '.json']);
/** Below this the answer fits into one packet anyway. */
const WORTH_BYTES = 1000;
const squeeze = promisify(brotliCompress);
const zip = promisify(gzip);

/** Every text among the assets also in Brotli and gzip, so that the server need not compress while it serves. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  async writeBundle({ dir = '' }, bundle) {
    const names = Object.keys(bundle).filter((name) => TEXTS.has(extname(name)));
    await Promise.all(
      names.map(async (name) => {
        const path = join(dir, name);
        const text = await readFile(path);
        if (text.length < WORTH_BYTES) return;
        const params = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
        await writeFile(`${path}.br`, await squeeze(text, { params }));
        await writeFile(`${path}.gz`, await zip(text, { level: 9 }));
      }),
    );
  },
};

export default defineConfig({
  root: clientDir,
  plugins: [preact(), phaserSource, compressed],
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
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: pages.map((name) => join(clientDir, name)),
      output: {
        codeSplitting: {
          groups: [
            // Both are loaded by `import()` after the join form; in chunks of their own they stay cached over our releases.
            { name: 'phaser', test: /node_modules[\\/]phaser[\\/]|phaserParts/, priority: 3 },
            {
              name: 'colyseus',
              test: /node_modules[\\/](@colyseus|msgpackr)[\\/]|net[\\/]sdk|rememberShape/,
              priority: 3,
            },
            // Every request costs a slow network a round trip and a kilobyte of headers: what everybody needs first is one file,
            // what a player needs until the first round is another.
            { name: 'first', tags: ['$initial'], priority: 2 },
            { name: 'player', test: /client[\\/]screens[\\/](play|lobby|briefing|controlRoom)[\\/]/, priority: 1 },
          ],
        },
      },
    },
  },
});
