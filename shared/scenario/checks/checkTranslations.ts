// Guards that translations name texts that exist, and are not written for the scenario's own language.
import { listTexts } from '../listTexts.ts';
import { nearest } from '../nearest.ts';
import type { Check } from './types.ts';

export const checkTranslations: Check = (scenario, report) => {
  const languages = Object.entries(scenario.translations).filter(([, texts]) => Object.keys(texts).length > 0);
  if (languages.length === 0) return;
  const known = listTexts(scenario);
  for (const [language, texts] of languages) {
    if (language === scenario.language) {
      report(['translations', language], `texts in ${language}`, 'other languages than that of the scenario', 'key');
    }
    for (const key of Object.keys(texts)) {
      if (known.has(key)) continue;
      const meant = nearest(key, known.keys());
      const expected =
        meant === undefined ? 'the key of a text, such as roles.<id>.title' : `the key of a text (perhaps "${meant}")`;
      report(['translations', language, key], `"${key}"`, expected, 'key');
    }
  }
};
