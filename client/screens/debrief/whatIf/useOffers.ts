// What could be changed at a moment, asked for anew whenever the moment changes.
import { useEffect, useState } from 'preact/hooks';
import { fetchWhatIfOffers, type WhatIfKey, type WhatIfMoment, type WhatIfOffers } from '../../../net/whatIfApi.ts';
import { language } from '../../../words/t.ts';

export interface KnownOffers {
  /** null until they are known. */
  offers: WhatIfOffers | null;
  hasFailed: boolean;
  again: () => void;
}

export function useOffers(key: WhatIfKey, { round, tick }: WhatIfMoment): KnownOffers {
  const [offers, setOffers] = useState<WhatIfOffers | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isWanted = true;
    setOffers(null);
    setFailed(false);
    fetchWhatIfOffers(key, { round, tick }, language.value)
      .then((found) => isWanted && setOffers(found))
      .catch(() => isWanted && setFailed(true));
    return () => {
      isWanted = false;
    };
  }, [key.code, key.teamId, round, tick, tries, language.value]);
  return { offers, hasFailed, again: () => setTries(tries + 1) };
}
