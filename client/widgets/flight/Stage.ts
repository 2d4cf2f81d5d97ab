// The page's one Phaser game: a transparent canvas over the whole window that catches no pointer. It sleeps unless something
// moves. Loaded by `openStage` only, so that Phaser stays out of the first download.
// Must not hold anything that a player needs; the page is complete without it.
import type Phaser from 'phaser';
import { FlightScene } from './FlightScene.ts';
import { MotionScene } from './MotionScene.ts';
import { rendererAsked } from './openStage.ts';
import { phaser } from './phaserParts.ts';
import { rendererFor } from './rendererFor.ts';

/** More device pixels than this cost time and show nothing. */
const PIXEL_RATIO_MAX = 2;
/** Frames go on this long after the last request, so that short gaps between two do not stop and start the loop. */
const LINGER_MS = 120;

export class Stage {
  readonly flight = new FlightScene(this);
  readonly motion = new MotionScene(this);
  readonly #game: Phaser.Game;
  readonly #host: HTMLElement;
  readonly #onResize = (): void => this.#resize();
  #awakeUntilMs = 0;
  #sleepTimer: ReturnType<typeof setTimeout> | undefined;

  private constructor(host: HTMLElement) {
    this.#host = host;
    const ratio = pixelRatio();
    this.#game = new phaser.Game({
      type: rendererFor(rendererAsked()),
      parent: host,
      transparent: true,
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      render: { antialias: true, powerPreference: 'low-power' },
      scale: {
        mode: phaser.NO_SCALING,
        width: Math.round(innerWidth * ratio),
        height: Math.round(innerHeight * ratio),
        zoom: 1 / ratio,
      },
      scene: [this.flight, this.motion],
    });
  }

  /** Starts the game in `host`, which must cover the window. @returns when both scenes can draw. */
  static open(host: HTMLElement): Promise<Stage> {
    const stage = new Stage(host);
    addEventListener('resize', stage.#onResize);
    return Promise.all([stage.flight.created, stage.motion.created]).then(() => {
      stage.#game.canvas.setAttribute('aria-hidden', 'true');
      stage.#resize();
      return stage;
    });
  }

  /** Device pixels for one CSS pixel: the zoom of every camera. */
  get ratio(): number {
    return pixelRatio();
  }

  /** Draws frames for at least this long. */
  wakeFor(ms: number): void {
    const untilMs = performance.now() + ms + LINGER_MS;
    if (untilMs <= this.#awakeUntilMs) return;
    this.#awakeUntilMs = untilMs;
    if (!this.#game.loop.running) this.#game.loop.wake();
    clearTimeout(this.#sleepTimer);
    this.#sleepTimer = setTimeout(() => this.#game.loop.sleep(), ms + LINGER_MS);
  }

  close(): void {
    removeEventListener('resize', this.#onResize);
    clearTimeout(this.#sleepTimer);
    // A sleeping game would never get to the frame in which it takes itself apart.
    if (!this.#game.loop.running) this.#game.loop.wake();
    this.#game.destroy(true);
    this.#host.replaceChildren();
  }

  #resize(): void {
    const ratio = pixelRatio();
    this.#game.scale.setZoom(1 / ratio);
    this.#game.scale.resize(Math.round(innerWidth * ratio), Math.round(innerHeight * ratio));
    this.flight.onStageResized();
    this.motion.onStageResized();
    this.wakeFor(0);
  }
}

function pixelRatio(): number {
  return Math.min(PIXEL_RATIO_MAX, Math.max(1, devicePixelRatio));
}
