// Something that the server is asked for again and again while it is looked at; what was found stays while the network is away.
import { useEffect, useState } from 'preact/hooks';

/** @param id asked anew at once when it changes @returns null until the first answer */
export function usePolled<T>(id: string, everyMs: number, ask: () => Promise<T>): T | null {
  const [found, setFound] = useState<T | null>(null);
  useEffect(() => {
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askOnce = async (): Promise<void> => {
      const answer = await ask().catch(() => null);
      if (!isWanted) return;
      if (answer !== null) setFound(answer);
      timer = setTimeout(() => void askOnce(), everyMs);
    };
    void askOnce();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [id, everyMs]);
  return found;
}
