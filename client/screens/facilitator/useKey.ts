// A key that works anywhere on the console, except where somebody types, or where the key presses what has the focus.
import { useEffect, useRef } from 'preact/hooks';
import { useKeyDown } from '../../widgets/keys/useKeyDown.ts';

interface KeyActions {
  press: () => void;
  /** @param heldMs how long it was down */
  release?: (heldMs: number) => void;
}

/** @param key as the browser names it, letters small. */
export function useKey(key: string, { press, release }: KeyActions, isOn = true): void {
  const downMs = useRef<number | null>(null);
  useKeyDown((event) => {
    if (event.key.toLowerCase() !== key || event.repeat || isTaken(event)) return;
    event.preventDefault();
    downMs.current = performance.now();
    press();
  }, isOn);
  const latestRelease = useRef(release);
  latestRelease.current = release;
  useEffect(() => {
    if (!isOn) return;
    const onUp = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== key || downMs.current === null) return;
      latestRelease.current?.(performance.now() - downMs.current);
      downMs.current = null;
    };
    addEventListener('keyup', onUp);
    return () => {
      removeEventListener('keyup', onUp);
      downMs.current = null;
    };
  }, [key, isOn]);
}

function isTaken({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey) return true;
  if (!(target instanceof Element)) return false;
  const isTyping = target.closest('input:not([type=checkbox], [type=radio]), select, textarea') !== null;
  return isTyping || (key === ' ' && target.closest('button, a, summary, input') !== null);
}
