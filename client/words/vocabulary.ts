// Which professional vocabulary somebody likes to read beside the plain words, remembered by this browser.
// Must not: hold terms; they are the scenario's.
import { signal } from '@preact/signals';

const VOCABULARIES = ['itil4', 'itil5', 'devops', 'agile'] as const;
export type Vocabulary = (typeof VOCABULARIES)[number];

const KEY = 'gravity-assist.vocabulary';

/** '' = none: plain words only. */
export const vocabulary = signal<Vocabulary | ''>(rememberedVocabulary());

export function setVocabulary(next: Vocabulary | ''): void {
  vocabulary.value = next;
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // Storage is forbidden: the choice lasts as long as the page.
  }
}

/** The vocabulary of that name, or '' when there is none. */
export function vocabularyNamed(name: string): Vocabulary | '' {
  return VOCABULARIES.find((known) => known === name) ?? '';
}

function rememberedVocabulary(): Vocabulary | '' {
  try {
    return vocabularyNamed(localStorage.getItem(KEY) ?? '');
  } catch {
    return '';
  }
}
