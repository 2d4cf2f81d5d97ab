// The concepts of a session's scenario in the player's language: asked for once, shared by everything that shows them.
// Must not: choose a vocabulary, or show anything.
import { signal, type Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ApiError } from '../net/api.ts';
import { fetchConcepts, type Concept, type Concepts } from '../net/conceptsApi.ts';
import { language } from '../words/t.ts';

const NOTHING: Concepts = { vocabularies: [], concepts: [] };
const RETRY_MS = 8000;
const found = new Map<string, Signal<Concepts>>();
/** What is on its way or has arrived. */
const asked = new Set<string>();

/** Without concepts until they have arrived. */
export function useConcepts(code: string): Concepts {
  const inLanguage = language.value;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isWanted = true;
    const ask = async (): Promise<void> => {
      if ((await askOnce(code, inLanguage)) || !isWanted) return;
      timer = setTimeout(() => void ask(), RETRY_MS);
    };
    void ask();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [code, inLanguage]);
  return conceptsIn(code, inLanguage).value;
}

/** The terms of a vocabulary for some concepts, at most so many, none twice. */
export function termsFor(concepts: readonly Concept[], vocabulary: string, count: number): string[] {
  const terms = concepts.flatMap(({ terms: all }) => all[vocabulary] ?? []);
  return [...new Set(terms)].slice(0, count);
}

/** @returns false when it is worth asking again */
async function askOnce(code: string, inLanguage: string): Promise<boolean> {
  const key = keyOf(code, inLanguage);
  if (asked.has(key)) return true;
  asked.add(key);
  try {
    conceptsIn(code, inLanguage).value = await fetchConcepts(code, inLanguage);
    return true;
  } catch (error) {
    asked.delete(key);
    // A code that is wrong stays wrong.
    return error instanceof ApiError && [400, 404, 410].includes(error.status);
  }
}

function conceptsIn(code: string, inLanguage: string): Signal<Concepts> {
  const key = keyOf(code, inLanguage);
  const known = found.get(key) ?? signal(NOTHING);
  found.set(key, known);
  return known;
}

const keyOf = (code: string, inLanguage: string): string => `${inLanguage} ${code}`;
