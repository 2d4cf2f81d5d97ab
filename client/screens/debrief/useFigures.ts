// The figures of a team, asked for anew when another round is wished, more has been opened, or the language changes.
import { useEffect, useState } from 'preact/hooks';
import { fetchFigures, type FiguresAnswer, type FiguresKey } from '../../net/figuresApi.ts';
import { language } from '../../words/t.ts';

export interface KnownFigures {
  /** null until it is known; what was known before stays until there is something new. */
  answer: FiguresAnswer | null;
  hasFailed: boolean;
  again: () => void;
}

/** What the review of a round shows; the rest is for the debrief. */
export const REVIEW_FIGURES = ['valueFlow', 'satisfactionCauses', 'effort', 'slaAndExperience', 'timeline'] as const;

export interface FiguresWish {
  round: number | null;
  only: readonly string[] | null;
  /** Whatever changes when more may be seen. */
  stamp: string;
}

/** @param key null = nothing is asked for yet */
export function useFigures(key: FiguresKey | null, { round, only, stamp }: FiguresWish): KnownFigures {
  const [answer, setAnswer] = useState<FiguresAnswer | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (key === null) return undefined;
    let isWanted = true;
    setFailed(false);
    fetchFigures(key, { round, only, language: language.value })
      .then((found) => isWanted && setAnswer(found))
      .catch(() => isWanted && setFailed(true));
    return () => {
      isWanted = false;
    };
  }, [key?.code, key?.teamId, key?.token, round, stamp, tries, language.value]);
  return { answer, hasFailed, again: () => setTries(tries + 1) };
}
