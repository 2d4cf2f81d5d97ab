// The words that both sides need, in every language that the program speaks. For whoever speaks several at once; pages load one.
import { de } from './de.ts';
import { en, type SharedCatalogue } from './en.ts';
import { sk } from './sk.ts';
import { Wording } from './Wording.ts';

const CATALOGUES: Readonly<Record<string, SharedCatalogue>> = { en, de, sk };
const made = new Map<string, Wording>();

/** Made once for each language; English for one that the program does not speak. */
export function wordingIn(language: string): Wording {
  const spoken = Object.hasOwn(CATALOGUES, language) ? language : 'en';
  let wording = made.get(spoken);
  if (wording === undefined) made.set(spoken, (wording = new Wording(spoken, CATALOGUES[spoken] ?? en)));
  return wording;
}
