// An effect of an improvement in words, from `kind:subject:amount` as the server sends it.
// Must not know which kinds exist; one without words is left out.
import { formatHours, formatPerMille } from './format.ts';
import { wordFor } from './t.ts';

/** null when there are no words for it. */
export function effectWords(token: string, textOf: (key: string) => string): string | null {
  const [kind = '', subject = '', amount = '0'] = token.split(':');
  const parts = subject.split('+').filter((part) => part !== '');
  return wordFor('effect', kind, {
    subject: parts.map((part) => partWord(part, textOf)).join(', '),
    has: parts.length > 0 ? 'yes' : 'no',
    amount: Number(amount),
    percent: formatPerMille(Number(amount)),
    hours: formatHours(Number(amount)),
  });
}

/** A text of the scenario, a type of work, an activity, or a class of events. */
function partWord(part: string, textOf: (key: string) => string): string {
  if (part.includes('.')) return textOf(part);
  return wordFor('workMany', part) ?? wordFor('activity', part) ?? wordFor('eventClass', part) ?? part;
}
