// A possible change and the bots that play on in words. Must not know which changes there are: the server lists them.
import type { WhatIfOffer } from '../../../net/whatIfApi.ts';
import { formatDayClock, formatHours, formatMoney } from '../../../words/format.ts';
import { t, wordFor } from '../../../words/t.ts';

export function offerWords({ change, tick, title, detail, facts }: WhatIfOffer): string {
  const time = formatDayClock(tick ?? 0);
  switch (change.kind) {
    case 'problem':
      return t('whatIf.offer.problem', { title, times: facts.times ?? 0, hours: formatHours(facts.hours ?? 0) });
    case 'improvement': {
      const money = formatMoney(facts.costCents ?? 0);
      if (change.insteadOf === undefined) return t('whatIf.offer.improvement', { title, money });
      return t('whatIf.offer.instead', { title, detail, money });
    }
    case 'agreement':
      return t('whatIf.offer.agreement', { title, detail });
    case 'call':
      return t(`whatIf.offer.${change.decision}`, { title, time });
    case 'hands':
      return change.who === 'owner'
        ? t('whatIf.offer.owner', { title, detail, time })
        : t('whatIf.offer.swarm', { title, time });
  }
}

/** A policy of the scenario has no words of ours: its own name. */
export const styleWords = (name: string): string => wordFor('whatIf.styleName', name) ?? name;
