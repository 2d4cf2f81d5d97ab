// Lets pages import single files of Phaser's source, which its package does not name, and settles what its own build would.
import { join } from 'node:path';
import type { Plugin } from 'vite';

const FOLDER = join(import.meta.dirname, 'node_modules', 'phaser', 'src');
/** Those that `client/widgets/flight/phaserParts.ts` imports: the development server gets them ready together. */
const PARTS = [
  'cameras/2d/CameraManager',
  'const',
  'core/Game',
  'events/EventEmitter',
  'gameobjects/DisplayList',
  'gameobjects/GameObjectCreator',
  'gameobjects/UpdateList',
  'gameobjects/container/ContainerFactory',
  'gameobjects/graphics/GraphicsFactory',
  'gameobjects/text/TextFactory',
  'renderer/index',
  'scale/const/SCALE_MODE_CONST',
  'scene/Scene',
  'scene/ScenePlugin',
  'tweens/TweenManager',
];

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
    optimizeDeps: { include: PARTS.map((part) => `phaser/src/${part}.js`) },
  }),
};
