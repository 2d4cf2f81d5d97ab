// A demonstration that is over leads to the next one: the server knows where that is.
import { useEffect } from 'preact/hooks';

/** Long enough for the server to have opened the next session. */
const PAUSE_MS = 8000;

export function useNextDemo(isOver: boolean): void {
  useEffect(() => {
    if (!isOver) return undefined;
    const timer = setTimeout(() => location.replace('/demo'), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isOver]);
}
