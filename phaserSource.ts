// Lets pages import single files of Phaser's source, which its package does not name, and settles what its own build would.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const FOLDER = join(import.meta.dirname, 'node_modules', 'phaser', 'src');
const PARTS_FILE = join(import.meta.dirname, 'client', 'widgets', 'flight', 'phaserParts.ts');
/** What that file imports: the development server gets it ready together. */
const parts = [...readFileSync(PARTS_FILE, 'utf8').matchAll(/'(phaser\/src\/[^']+)'/g)].flatMap(
  ([, part]) => part ?? [],
);

export const phaserSource: Plugin = {
  name: 'phaser-source',
  config: () => ({
    resolve: { alias: [{ find: /^phaser\/src\//, replacement: `${FOLDER}/` }] },
    define: {
      'typeof CANVAS_RENDERER': 'true',
      'typeof WEBGL_RENDERER': 'true',
      'typeof WEBGL_DEBUG': 'false',
      'typeof FEATURE_SOUND': 'false',
    },
    optimizeDeps: { include: parts },
  }),
};
