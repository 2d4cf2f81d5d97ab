// What both scenes of the stage share: a camera whose unit is the CSS pixel, and a promise for when drawing can begin.
// Must not draw anything itself.
import { phaser } from './phaserParts.ts';
import type { Stage } from './Stage.ts';

export class StageScene extends phaser.Scene {
  readonly created: Promise<void>;
  protected readonly stage: Stage;
  #onCreated: () => void = () => undefined;

  constructor(key: string, stage: Stage) {
    super({ key, active: true });
    this.stage = stage;
    this.created = new Promise((resolve) => (this.#onCreated = resolve));
  }

  create(): void {
    this.onStageResized();
    this.#onCreated();
  }

  onStageResized(): void {
    const { ratio } = this.stage;
    const camera = this.cameras.main;
    camera.setViewport(0, 0, Math.round(innerWidth * ratio), Math.round(innerHeight * ratio));
    camera.setOrigin(0, 0).setZoom(ratio);
  }
}
