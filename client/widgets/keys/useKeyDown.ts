// Keys pressed anywhere on the page, from the moment on in which what they do can be seen: an effect that waits for the next
// frame would let a key fall through that is pressed in between.
import { useLayoutEffect, useRef } from 'preact/hooks';

export function useKeyDown(act: (event: KeyboardEvent) => void, isOn = true): void {
  const latest = useRef(act);
  latest.current = act;
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent): void => latest.current(event);
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [isOn]);
}
