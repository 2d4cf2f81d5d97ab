// The story of one piece of work, asked for when somebody looks at it, and kept while they look around.
import { useEffect, useRef, useState } from 'preact/hooks';
import { fetchWork, type FiguresKey, type WorkAnswer } from '../../../net/figuresApi.ts';
import { language } from '../../../words/t.ts';

/** @param workId '' = none @returns null until it is known, or when there is none */
export function useWork(key: FiguresKey, workId: string): WorkAnswer | null {
  const [found, setFound] = useState<{ mark: string; work: WorkAnswer } | null>(null);
  const kept = useRef(new Map<string, WorkAnswer>());
  const mark = `${key.code} ${key.teamId} ${workId} ${language.value}`;
  useEffect(() => {
    if (workId === '') return undefined;
    const known = kept.current.get(mark);
    if (known !== undefined) {
      setFound({ mark, work: known });
      return undefined;
    }
    let isWanted = true;
    fetchWork(key, workId, language.value)
      .then((work) => {
        kept.current.set(mark, work);
        if (isWanted) setFound({ mark, work });
      })
      // The card says what the figure knows; the story is a help.
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [mark, key.token]);
  return found?.mark === mark ? found.work : null;
}
