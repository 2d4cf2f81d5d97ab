// The flight as Phaser draws it: sky, line flown and to come, window, marks, craft, comet, destination. It shows one picture
// and, when the next one comes, moves the craft from where it was to where it is.
// Must not know the game's view, place words, or animate while nothing changed.
import type Phaser from 'phaser';
import { drawCraft, drawLine, drawSky } from './drawFlight.ts';
import type { FlightPicture, Point } from './flightTypes.ts';
import type { Stage } from './Stage.ts';
import { StageScene } from './StageScene.ts';
import { placeAt } from './trajectory.ts';

/** A milestone draws the line on; between two ticks the craft glides. */
const GLIDE_MS = 240;

export class FlightScene extends StageScene {
  #sky: Phaser.GameObjects.Graphics | null = null;
  #line: Phaser.GameObjects.Graphics | null = null;
  #craft: Phaser.GameObjects.Graphics | null = null;
  #picture: FlightPicture | null = null;
  /** What is shown now; a state that changes nothing here costs no frame. */
  #key = '';
  #skyKey = '';
  #fromShare = 0;
  #shownShare = 0;
  #startedMs = 0;
  #isGliding = false;

  constructor(stage: Stage) {
    super('flight', stage);
  }

  override create(): void {
    this.#sky = this.add.graphics();
    this.#line = this.add.graphics();
    this.#craft = this.add.graphics();
    super.create();
  }

  /** Shows a picture with its corner at `origin` (CSS pixels of the window). */
  show(picture: FlightPicture, origin: Point, isStill: boolean): void {
    const key = JSON.stringify([picture, origin]);
    if (key === this.#key) return;
    this.#key = key;
    const before = this.#picture;
    const isSameSpace = before !== null && before.width === picture.width && before.height === picture.height;
    this.#picture = picture;
    for (const graphics of [this.#sky, this.#line, this.#craft]) graphics?.setPosition(origin.x, origin.y);
    this.#fromShare = isSameSpace ? this.#shownShare : picture.craftShare;
    this.#isGliding = !isStill && isSameSpace && this.#fromShare !== picture.craftShare;
    this.#startedMs = performance.now();
    if (!this.#isGliding) this.#shownShare = picture.craftShare;
    this.#redraw();
    this.stage.wakeFor(this.#isGliding ? GLIDE_MS : 0);
  }

  /** Where the craft is drawn, in CSS pixels of the window; null while nothing is shown. */
  craftAt(): Point | null {
    if (this.#picture === null) return null;
    const { at } = placeAt(this.#picture.path, this.#shownShare);
    return { x: at.x + (this.#craft?.x ?? 0), y: at.y + (this.#craft?.y ?? 0) };
  }

  hide(): void {
    this.#picture = null;
    this.#key = '';
    this.#skyKey = '';
    for (const graphics of [this.#sky, this.#line, this.#craft]) graphics?.clear();
    this.stage.wakeFor(0);
  }

  override update(): void {
    if (!this.#isGliding || this.#picture === null) return;
    const part = Math.min(1, (performance.now() - this.#startedMs) / GLIDE_MS);
    const eased = 1 - (1 - part) * (1 - part);
    this.#shownShare = this.#fromShare + (this.#picture.craftShare - this.#fromShare) * eased;
    this.#isGliding = part < 1;
    this.#redraw();
  }

  #redraw(): void {
    const picture = this.#picture;
    if (picture === null || this.#sky === null || this.#line === null || this.#craft === null) return;
    const { width, height, stars, destination, comet } = picture;
    const skyKey = JSON.stringify([width, height, stars, destination, comet]);
    if (skyKey !== this.#skyKey) drawSky(this.#sky.clear(), picture);
    this.#skyKey = skyKey;
    drawLine(this.#line.clear(), picture, this.#shownShare);
    drawCraft(this.#craft.clear(), picture, this.#shownShare);
  }
}
