// Hands out the page's stage: loads Phaser when the first part asks, closes the game when the last one has gone.
// Must not import Phaser itself; a page without it plays on.
import type { Stage } from './Stage.ts';

export interface StageLease {
  /** null when Phaser cannot be loaded or started: the page goes on without drawing. */
  stage: Promise<Stage | null>;
  release: () => void;
}

/** `over`: above the texts, for pages whose drawing leaves them free; `under`: behind them, on the page's own ground. */
export type StageLevel = 'over' | 'under';

let holders = 0;
let opened: Promise<Stage | null> | null = null;

/** Takes part in the page's stage until released. The first one decides its level. */
export function openStage(level: StageLevel): StageLease {
  holders += 1;
  opened ??= start(level);
  let isReleased = false;
  return {
    stage: opened,
    release: () => {
      if (isReleased) return;
      isReleased = true;
      holders -= 1;
      // A screen that replaces another takes the stage over; only a page without any closes it.
      setTimeout(closeUnused, 50);
    },
  };
}

/** Whether moving things should stand still, as the player's system asks. */
export function isMotionReduced(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** `?renderer=canvas` draws without WebGL, `webgl` with it even where it is slow, `none` not at all: for weak machines and tests. */
export function rendererAsked(): string | null {
  return new URLSearchParams(location.search).get('renderer');
}

function closeUnused(): void {
  if (holders > 0 || opened === null) return;
  const closing = opened;
  opened = null;
  void closing.then((stage) => stage?.close());
}

/** Brings the graphics library while there is time, so that it is there when it is wanted. */
export function fetchStage(): void {
  if (rendererAsked() !== 'none') void import('./Stage.ts').catch(() => undefined);
}

async function start(level: StageLevel): Promise<Stage | null> {
  if (rendererAsked() === 'none') return null;
  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  host.dataset['stage'] = level;
  host.style.cssText = `position:fixed;inset:0;pointer-events:none;overflow:hidden;z-index:${level === 'over' ? 40 : -1}`;
  try {
    const { Stage } = await import('./Stage.ts');
    document.body.append(host);
    return await Stage.open(host);
  } catch {
    host.remove();
    return null;
  }
}
