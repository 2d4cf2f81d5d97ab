// Types of the single files of Phaser that `phaserParts.ts` loads. Must not: declare more of them than that.
declare module 'phaser/src/core/Game.js' {
  import type Phaser from 'phaser';
  const Game: typeof Phaser.Game;
  export = Game;
}
declare module 'phaser/src/scene/Scene.js' {
  import type Phaser from 'phaser';
  const Scene: typeof Phaser.Scene;
  export = Scene;
}
declare module 'phaser/src/const.js' {
  const constants: { readonly CANVAS: number; readonly WEBGL: number };
  export = constants;
}
declare module 'phaser/src/scale/const/SCALE_MODE_CONST.js' {
  const modes: { readonly NONE: number };
  export = modes;
}
declare module 'phaser/src/cameras/2d/CameraManager.js';
declare module 'phaser/src/events/EventEmitter.js';
declare module 'phaser/src/gameobjects/DisplayList.js';
declare module 'phaser/src/gameobjects/GameObjectCreator.js';
declare module 'phaser/src/gameobjects/UpdateList.js';
declare module 'phaser/src/gameobjects/container/ContainerFactory.js';
declare module 'phaser/src/gameobjects/graphics/GraphicsFactory.js';
declare module 'phaser/src/gameobjects/text/TextFactory.js';
declare module 'phaser/src/renderer/index.js';
declare module 'phaser/src/scene/ScenePlugin.js';
declare module 'phaser/src/tweens/TweenManager.js';
