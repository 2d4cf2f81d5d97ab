// The debrief of a team, asked for anew when another round is over or the language changes.
import { useEffect, useState } from 'preact/hooks';
import { fetchDebrief, type Debrief } from '../../../net/debriefApi.ts';
import type { WhatIfKey } from '../../../net/whatIfApi.ts';
import { language } from '../../../words/t.ts';

export interface KnownDebrief {
  /** null until it is known. */
  debrief: Debrief | null;
  hasFailed: boolean;
  again: () => void;
}

export function useDebrief(key: WhatIfKey, roundsOver: number): KnownDebrief {
  const [debrief, setDebrief] = useState<Debrief | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isWanted = true;
    setFailed(false);
    fetchDebrief(key, language.value)
      .then((found) => isWanted && setDebrief(found))
      .catch(() => isWanted && setFailed(true));
    return () => {
      isWanted = false;
    };
  }, [key.code, key.teamId, roundsOver, tries, language.value]);
  return { debrief, hasFailed, again: () => setTries(tries + 1) };
}
