// The session behind a code, kept fresh while the page is open: who has taken which role changes by the second.
// Must not: join.
import { useEffect, useState } from 'preact/hooks';
import { ApiError } from '../net/api.ts';
import { fetchSession, type SessionInfo } from '../net/sessionApi.ts';
import { language } from '../words/t.ts';

export type SessionSearch =
  | { state: 'searching' }
  | { state: 'found'; session: SessionInfo }
  | { state: 'unknown' | 'tooManyTries' | 'notReached' };

const REFRESH_MS = 4000;

export function useSession(code: string): SessionSearch {
  const inLanguage = language.value;
  const [search, setSearch] = useState<SessionSearch>({ state: 'searching' });
  useEffect(() => {
    if (code === '') return;
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    setSearch({ state: 'searching' });
    const ask = async (): Promise<void> => {
      const next = await askOnce(code, inLanguage);
      if (!isWanted) return;
      // What was found stays on the screen while the network is away.
      setSearch((last) => (next.state === 'notReached' && last.state === 'found' ? last : next));
      if (next.state === 'found' || next.state === 'notReached') timer = setTimeout(() => void ask(), REFRESH_MS);
    };
    void ask();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [code, inLanguage]);
  return search;
}

async function askOnce(code: string, inLanguage: string): Promise<SessionSearch> {
  try {
    return { state: 'found', session: await fetchSession(code, inLanguage) };
  } catch (error) {
    const status = error instanceof ApiError ? error.status : 0;
    if (status === 404 || status === 400 || status === 410) return { state: 'unknown' };
    if (status === 429) return { state: 'tooManyTries' };
    return { state: 'notReached' };
  }
}
