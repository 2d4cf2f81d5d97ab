// Keeps the screen on as long as a component says so. Must not know why.
import { useEffect } from 'preact/hooks';
import { keepAwake, type WakeLocks } from './keepAwake.ts';

export function useWakeLock(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return undefined;
    // Missing on plain http and in older browsers.
    const { wakeLock } = navigator as { wakeLock?: WakeLocks };
    return keepAwake(wakeLock, document);
  }, [isWanted]);
}
