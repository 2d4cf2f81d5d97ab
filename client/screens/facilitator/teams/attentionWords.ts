// Says in words who may need a word: for how long nothing came, and what waits for them.
import { t, wordFor } from '../../../words/t.ts';
import type { Attention } from './attention.ts';

/** @param waitingTypes how many of each type wait, as `change:9 incident:2`; '' = not known */
export function attentionWords({ kind, seconds, waitingCount }: Attention, waitingTypes: string): string {
  const time = formatSilence(seconds);
  return t(`facilitator.attention.${kind}`, { time, waits: waitsWords(waitingCount, waitingTypes) });
}

/** Seconds in steps of five, minutes from two on. */
export function formatSilence(seconds: number): string {
  if (seconds < 120) return t('facilitator.seconds', { seconds: Math.round(seconds / 5) * 5 });
  return t('facilitator.minutes', { minutes: Math.floor(seconds / 60) });
}

/** The type that most of it has, where one is most of it. */
function waitsWords(waitingCount: number, waitingTypes: string): string {
  const counts = waitingTypes
    .split(' ')
    .map((pair) => pair.split(':'))
    .map(([type = '', count = '0']) => ({ type, count: Number(count) }))
    .sort((a, b) => b.count - a.count);
  const [most] = counts;
  if (most && most.count * 2 > waitingCount) {
    const words = wordFor('facilitator.waits', most.type, { count: most.count });
    if (words !== null) return words;
  }
  return t('facilitator.waits.work', { count: waitingCount });
}
