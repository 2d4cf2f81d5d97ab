// What moves across the room: a strip while it is dragged, a card on its way to where it now is, a burst on an outcome.
// Must not catch pointers, know what is legal, or last: everything here ends by itself.
import type Phaser from 'phaser';
import { colourNumber, COLOURS } from '../../styles/colours.ts';
import { type Family, familyColour, silhouettePoints } from '../work/workLook.ts';
import { asVectors } from './drawFlight.ts';
import { flightColours } from './flightColours.ts';
import type { Box, Point } from './flightTypes.ts';
import type { Stage } from './Stage.ts';
import { StageScene } from './StageScene.ts';

/** A strip or chip as it is drawn while it moves; paper is mine, night is others'. */
export interface PieceLook {
  label: string;
  ground: 'paper' | 'night';
  family: Family;
}

export type BurstTone = 'go' | 'crit';

const SETTLE_MS = 160;
const TRAVEL_MS = 220;
const BURST_MS = 480;
const burstColours: Record<BurstTone, number> = { go: flightColours.open, crit: flightColours.failed };

export class MotionScene extends StageScene {
  #carried: Phaser.GameObjects.Container | null = null;

  constructor(stage: Stage) {
    super('motion', stage);
  }

  /** Takes a strip up from where it lies. */
  lift(look: PieceLook, from: Box): void {
    this.drop();
    this.#carried = this.#piece(look, from);
    this.#carried.setAlpha(0.96);
    this.stage.wakeFor(0);
  }

  /** Moves the strip in the air; `corner` is its upper left corner in CSS pixels of the window. */
  carry(corner: Point): void {
    this.#carried?.setPosition(corner.x, corner.y);
    this.stage.wakeFor(0);
  }

  /** Lets the strip travel to where it goes and be gone. */
  settle(to: Point, isStill: boolean): void {
    const piece = this.#carried;
    this.#carried = null;
    if (piece !== null) this.#send(piece, to, isStill ? 0 : SETTLE_MS);
  }

  drop(): void {
    this.#carried?.destroy();
    this.#carried = null;
    this.stage.wakeFor(0);
  }

  /** A card travels from where it was to where it is. */
  travel(look: PieceLook, from: Box, to: Point): void {
    this.#send(this.#piece(look, from), to, TRAVEL_MS);
  }

  /** Short rays from a point; its twin in text is the reader's business. */
  burst(at: Point, tone: BurstTone): void {
    const rays = this.add.graphics();
    this.tweens.addCounter({
      from: 0,
      to: 1,
      duration: BURST_MS,
      onUpdate: (tween) => drawRays(rays.clear(), at, tween.getValue() ?? 1, burstColours[tone]),
      onComplete: () => rays.destroy(),
    });
    this.stage.wakeFor(BURST_MS);
  }

  #send(piece: Phaser.GameObjects.Container, to: Point, durationMs: number): void {
    if (durationMs === 0) {
      piece.destroy();
      this.stage.wakeFor(0);
      return;
    }
    this.tweens.add({
      targets: piece,
      x: to.x,
      y: to.y,
      alpha: { from: 1, to: 0.7 },
      duration: durationMs,
      ease: 'Quad.easeOut',
      onComplete: () => piece.destroy(),
    });
    this.stage.wakeFor(durationMs + 60);
  }

  #piece(look: PieceLook, box: Box): Phaser.GameObjects.Container {
    const tabWidth = Math.min(32, box.height);
    const isPaper = look.ground === 'paper';
    const sheet = this.add.graphics();
    sheet.fillStyle(0x000000, 0.28).fillRoundedRect(3, 5, box.width, box.height, 5);
    sheet.fillStyle(colourNumber(isPaper ? 'paper' : 'night-2')).fillRoundedRect(0, 0, box.width, box.height, 5);
    sheet.fillStyle(colourNumber(familyColour(look.family, look.ground)));
    sheet.fillPoints(asVectors(silhouettePoints(look.family, tabWidth, box.height, 6)), true);
    const text = this.add.text(tabWidth + 8, box.height / 2, look.label, {
      fontFamily: "'Archivo Variable', sans-serif",
      fontSize: '14px',
      color: COLOURS[isPaper ? 'ink' : 'text'],
      resolution: this.stage.ratio,
    });
    text.setOrigin(0, 0.5).setCrop(0, 0, Math.max(0, box.width - tabWidth - 14), text.height);
    return this.add.container(box.x, box.y, [sheet, text]);
  }
}

function drawRays(pen: Phaser.GameObjects.Graphics, at: Point, part: number, colour: number): void {
  const reach = 26 + 46 * (1 - (1 - part) * (1 - part));
  pen.lineStyle(2.4, colour, 1 - part);
  for (let ray = 0; ray < 12; ray += 1) {
    const angle = (ray / 12) * 2 * Math.PI;
    const from = reach * (0.55 + 0.35 * part);
    pen.lineBetween(
      at.x + Math.cos(angle) * from,
      at.y + Math.sin(angle) * from,
      at.x + Math.cos(angle) * reach,
      at.y + Math.sin(angle) * reach,
    );
  }
}
