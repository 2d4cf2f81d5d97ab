// Puts a key of the catalogue into words of the player's language (ICU messages: plurals, choices, numbers).
// Must not: hold words itself; unknown keys do not compile.
import { computed, signal } from '@preact/signals';
import { putInWords, type WordParams } from '../../shared/words/putInWords.ts';
import { wordingIn } from '../../shared/words/Wording.ts';
import { de } from './de.ts';
import { en, type Catalogue, type WordKey } from './en.ts';
import { sk } from './sk.ts';

export type { WordKey } from './en.ts';
export type { WordParams };

export type Language = 'en' | 'de' | 'sk';

/** A line here makes a language exist; those without one are not offered. */
const CATALOGUES: Readonly<Partial<Record<Language, Catalogue>>> = { en, de, sk };
export const LANGUAGES = Object.keys(CATALOGUES) as readonly Language[];

const LANGUAGE_KEY = 'gravity-assist.language';
export const language = signal<Language>(firstLanguage());
// For hyphens, and for whoever reads the page aloud.
if (typeof document !== 'undefined') document.documentElement.lang = language.value;
const catalogue = computed<Catalogue>(() => CATALOGUES[language.value] ?? en);
/** Of what both sides can say: amounts, sentences of the debrief. */
export const wording = computed(() => wordingIn(language.value));

export function t(key: WordKey, params?: WordParams): string {
  return putInWords(language.value, catalogue.value[key], params);
}

/** The word of a group for a name that only the server knows, for instance a reject code; null when there is none. */
export function wordFor(group: string, name: string, params?: WordParams): string | null {
  const key = `${group}.${name}`;
  return isWordKey(key) ? t(key, params) : null;
}

/** Why a command was refused, in one sentence. */
export function rejectText(code: string): string {
  return wordFor('reject', code) ?? t('reject.other', { code });
}

export function setLanguage(next: Language): void {
  language.value = next;
  document.documentElement.lang = next;
  try {
    localStorage.setItem(LANGUAGE_KEY, next);
  } catch {
    // Storage is forbidden: the choice lasts as long as the page.
  }
}

export function isLanguage(name: string): name is Language {
  return name in CATALOGUES;
}

function isWordKey(key: string): key is WordKey {
  return key in en;
}

function firstLanguage(): Language {
  const wishes: string[] = [];
  try {
    wishes.push(localStorage.getItem(LANGUAGE_KEY) ?? '');
  } catch {
    // No storage: the browser's languages decide.
  }
  wishes.push(...navigator.languages);
  for (const wish of wishes) {
    const name = wish.slice(0, 2);
    if (isLanguage(name)) return name;
  }
  return 'en';
}
