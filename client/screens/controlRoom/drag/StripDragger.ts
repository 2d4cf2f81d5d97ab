// Dragging a strip with mouse, pen or finger: lifts it after a short way (a finger may also press and wait, so that it can
// still scroll), follows the pointer, and hands the drop on. Escape puts it back.
// Must not judge what is legal, or draw anything but through its parts.
import type { CardView } from '../../../../shared/sim/views/types.ts';
import type { Point } from '../../../widgets/flight/flightTypes.ts';
import type { DropPlace } from './dropVerdict.ts';

export interface Lifted {
  card: CardView;
  label: string;
  /** Where the pointer holds it, from the strip's upper left corner. */
  grip: Point;
  from: DOMRect;
}

export interface DragWatcher {
  onLift: (lifted: Lifted, at: Point) => void;
  onMove: (lifted: Lifted, at: Point, over: DropPlace) => void;
  onDrop: (lifted: Lifted, at: Point, place: DropPlace) => void;
  onPutBack: (lifted: Lifted) => void;
  /** Nothing is in the air any more. */
  onEnd: () => void;
}

interface Press {
  pointerId: number;
  start: Point;
  lifted: Lifted;
  isLifted: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const MOUSE_WAY_PX = 6;
const TOUCH_WAY_PX = 12;
const TOUCH_WAIT_MS = 260;
const GRIP_HEIGHT_MAX_PX = 30;
const LIFTED_HEIGHT_MAX_PX = 48;
/** Things in a strip that have their own use of a press. */
const OWN_USE = 'button:not(.stripTitle), a, input, select, label';

export class StripDragger {
  readonly #watcher: DragWatcher;
  #press: Press | null = null;

  constructor(watcher: DragWatcher) {
    this.#watcher = watcher;
  }

  /** For `pointerdown` on a strip. */
  press(event: PointerEvent, card: CardView, label: string): void {
    const element = event.currentTarget as HTMLElement;
    const isOwnUse = event.target instanceof Element && event.target.closest(OWN_USE) !== null;
    if (event.button !== 0 || isOwnUse) return;
    const box = element.getBoundingClientRect();
    const start = { x: event.clientX, y: event.clientY };
    const grip = { x: start.x - box.x, y: Math.min(start.y - box.y, GRIP_HEIGHT_MAX_PX) };
    const from = new DOMRect(box.x, box.y, box.width, Math.min(box.height, LIFTED_HEIGHT_MAX_PX));
    const { pointerId } = event;
    const press: Press = { pointerId, start, lifted: { card, label, grip, from }, isLifted: false, timer: undefined };
    if (event.pointerType === 'touch') press.timer = setTimeout(() => this.#lift(press), TOUCH_WAIT_MS);
    this.#press = press;
  }

  /** Follows pointers and keys of the whole window. @returns stops, and puts back what is in the air. */
  listen(): () => void {
    const onMove = (event: PointerEvent): void => this.#move(event);
    const onUp = (event: PointerEvent): void => this.#drop(event);
    const onCancel = (): void => this.#putBack();
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') this.#putBack();
    };
    const onTouchMove = (event: TouchEvent): void => {
      if (this.#press?.isLifted === true) event.preventDefault();
    };
    addEventListener('pointermove', onMove);
    addEventListener('pointerup', onUp);
    addEventListener('pointercancel', onCancel);
    addEventListener('keydown', onKey);
    addEventListener('touchmove', onTouchMove, { passive: false });
    return () => {
      removeEventListener('pointermove', onMove);
      removeEventListener('pointerup', onUp);
      removeEventListener('pointercancel', onCancel);
      removeEventListener('keydown', onKey);
      removeEventListener('touchmove', onTouchMove);
      this.#putBack();
    };
  }

  #lift(press: Press): void {
    if (this.#press !== press || press.isLifted) return;
    press.isLifted = true;
    clearTimeout(press.timer);
    document.documentElement.classList.add('isDragging');
    this.#watcher.onLift(press.lifted, press.start);
  }

  #move(event: PointerEvent): void {
    const press = this.#press;
    if (press?.pointerId !== event.pointerId) return;
    const at = { x: event.clientX, y: event.clientY };
    if (!press.isLifted && !isFarEnough(press.start, at, event.pointerType)) return;
    this.#lift(press);
    this.#watcher.onMove(press.lifted, at, placeUnder(at));
  }

  #drop(event: PointerEvent): void {
    const press = this.#press;
    if (press?.pointerId !== event.pointerId) return;
    const at = { x: event.clientX, y: event.clientY };
    this.#end();
    if (!press.isLifted) return;
    swallowClick();
    this.#watcher.onDrop(press.lifted, at, placeUnder(at));
  }

  #putBack(): void {
    const press = this.#press;
    this.#end();
    if (press?.isLifted === true) this.#watcher.onPutBack(press.lifted);
  }

  #end(): void {
    if (this.#press === null) return;
    clearTimeout(this.#press.timer);
    this.#press = null;
    document.documentElement.classList.remove('isDragging');
    this.#watcher.onEnd();
  }
}

/** A finger that moves up or down scrolls; sideways it drags. */
function isFarEnough(start: Point, at: Point, pointerType: string): boolean {
  const across = Math.abs(at.x - start.x);
  const along = Math.abs(at.y - start.y);
  if (pointerType === 'touch') return across > TOUCH_WAY_PX && across > along;
  return Math.hypot(across, along) > MOUSE_WAY_PX;
}

function placeUnder(at: Point): DropPlace {
  const element = document.elementFromPoint(at.x, at.y)?.closest<HTMLElement>('[data-drop]');
  return element?.dataset['drop'] ?? '';
}

/** The click that follows a drop is part of it. */
function swallowClick(): void {
  const swallow = (event: MouseEvent): void => {
    event.stopPropagation();
    event.preventDefault();
  };
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }), 0);
}
