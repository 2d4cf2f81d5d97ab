// What a session's scenario is about in the words of each vocabulary, for everybody who knows the code.
// Must not: hold what was answered.
import { callApi } from './api.ts';

export interface Concept {
  id: string;
  /** By vocabulary; one that has no word for it is missing. */
  terms: Partial<Record<string, string>>;
  /** Ids of improvements, of working agreements, of the patterns that a debrief looks for. */
  improvements: string[];
  agreements: string[];
  moments: string[];
}

export interface Concepts {
  /** Those that have a word for anything, in the order in which they are offered. */
  vocabularies: string[];
  concepts: Concept[];
}

export async function fetchConcepts(code: string, language: string): Promise<Concepts> {
  const path = `/api/sessions/${encodeURIComponent(code)}/concepts?language=${encodeURIComponent(language)}`;
  return callApi<Concepts>(path);
}
