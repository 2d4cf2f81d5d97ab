// Keeps the device's screen on while a round runs, where the browser can (only in secure contexts). The browser lets go whenever
// the page is hidden; it is asked again when the page is back. Must not complain where it is refused: a low battery is a reason.

/** As much of the browser's wake lock as is used. */
export interface WakeLocks {
  request: (type: 'screen') => Promise<{ release: () => Promise<void> }>;
}

type PageVisibility = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;

/** @param locks undefined where the browser has none. @returns lets the screen sleep again */
export function keepAwake(locks: WakeLocks | undefined, page: PageVisibility): () => void {
  if (locks === undefined) return () => undefined;
  const isShown = (): boolean => page.visibilityState === 'visible';
  let isOver = false;
  let held: { release: () => Promise<void> } | null = null;
  const letGo = (): void => {
    held?.release().catch(() => undefined);
    held = null;
  };
  const ask = async (): Promise<void> => {
    if (!isShown()) {
      letGo();
      return;
    }
    try {
      const lock = await locks.request('screen');
      letGo();
      held = lock;
      // Hidden or over while it was asked.
      if (isOver || !isShown()) letGo();
    } catch {
      // Not now; the next time the page is shown it is asked again.
    }
  };
  const onChange = (): void => void ask();
  page.addEventListener('visibilitychange', onChange);
  onChange();
  return () => {
    isOver = true;
    page.removeEventListener('visibilitychange', onChange);
    letGo();
  };
}
