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
// The others are loaded for what they make known to Phaser, and give nothing themselves.
declare module 'phaser/src/*' {}
