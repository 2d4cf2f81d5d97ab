// Puts a key of the catalogue into words of the player's language (ICU messages: plurals, choices, numbers).
// Must not: hold words itself; unknown keys do not compile.
import { computed, signal } from '@preact/signals';
import { putInWords, type WordParams } from '../../shared/words/putInWords.ts';
import { Wording } from '../../shared/words/Wording.ts';
import { en, type Catalogue, type WordKey } from './en.ts';

export type { WordKey } from './en.ts';
export type { WordParams };

export type Language = 'en' | 'de' | 'sk';

/** A line here makes a language exist; it is loaded when somebody wants to read it. */
const LOADERS: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: () => Promise.resolve(en),
  de: async () => (await import('./de.ts')).de,
  sk: async () => (await import('./sk.ts')).sk,
};
export const LANGUAGES = Object.keys(LOADERS) as readonly Language[];

const LANGUAGE_KEY = 'gravity-assist.language';
const spoken = signal<{ language: Language; catalogue: Catalogue }>({ language: 'en', catalogue: en });
/** The last one asked for, which may not be there yet. */
let wanted: Language = 'en';
export const language = computed<Language>(() => spoken.value.language);
/** Of what both sides can say: amounts, sentences of the debrief. */
export const wording = computed(() => new Wording(spoken.value.language, spoken.value.catalogue));

export function t(key: WordKey, params?: WordParams): string {
  return putInWords(spoken.value.language, spoken.value.catalogue[key], params);
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

/** Of this player, from now on. Where its words cannot be loaded, the language stays what it is. */
export async function setLanguage(next: Language): Promise<void> {
  if (!(await speak(next))) return;
  try {
    localStorage.setItem(LANGUAGE_KEY, next);
  } catch {
    // Storage is forbidden: the choice lasts as long as the page.
  }
}

/** The one chosen before, or else the browser's; English when its words cannot be loaded. */
export async function speakFirstLanguage(): Promise<void> {
  await speak(firstLanguage());
}

/** @returns whether it is spoken now */
async function speak(next: Language): Promise<boolean> {
  wanted = next;
  const catalogue = await LOADERS[next]().catch(() => null);
  if (catalogue === null || wanted !== next) return false;
  spoken.value = { language: next, catalogue };
  // For hyphens, and for whoever reads the page aloud.
  document.documentElement.lang = next;
  return true;
}

export function isLanguage(name: string): name is Language {
  return Object.hasOwn(LOADERS, name);
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
