// A key that works anywhere on the console, except where somebody types, or where the key presses what has the focus.
import { useEffect, useRef } from 'preact/hooks';

interface KeyActions {
  press: () => void;
  /** @param heldMs how long it was down */
  release?: (heldMs: number) => void;
}

/** @param key as the browser names it, letters small. */
export function useKey(key: string, actions: KeyActions, isOn = true): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    if (!isOn) return;
    let downMs: number | null = null;
    const onDown = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== key || event.repeat || isTaken(event)) return;
      event.preventDefault();
      downMs = performance.now();
      latest.current.press();
    };
    const onUp = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== key || downMs === null) return;
      latest.current.release?.(performance.now() - downMs);
      downMs = null;
    };
    addEventListener('keydown', onDown);
    addEventListener('keyup', onUp);
    return () => {
      removeEventListener('keydown', onDown);
      removeEventListener('keyup', onUp);
    };
  }, [key, isOn]);
}

function isTaken({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey) return true;
  if (!(target instanceof Element)) return false;
  const isTyping = target.closest('input:not([type=checkbox], [type=radio]), select, textarea') !== null;
  return isTyping || (key === ' ' && target.closest('button, a, summary, input') !== null);
}
