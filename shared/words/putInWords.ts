// Puts one message of a catalogue into words (ICU: plurals, choices, numbers). Must not know any key.
import { IntlMessageFormat } from 'intl-messageformat';

export type WordParams = Readonly<Record<string, string | number>>;

/** Formatters are dear to make and used often. */
const parsed = new Map<string, IntlMessageFormat>();

export function putInWords(language: string, message: string, params?: WordParams): string {
  if (!message.includes('{')) return message;
  const id = `${language} ${message}`;
  let formatter = parsed.get(id);
  if (formatter === undefined) {
    formatter = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
    parsed.set(id, formatter);
  }
  return String(formatter.format(params));
}
