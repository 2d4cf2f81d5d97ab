// Translations of the shipped scenarios: every text in every language of the program, saying the same with the same figures.
import { describe, expect, it } from 'vitest';
import { listScenarioIds, requireScenario } from '../../server/lab/readScenario.ts';
import { listTexts } from '../../shared/scenario/listTexts.ts';

/** The languages other than the scenarios' own; a new one is complete or fails here. */
const LANGUAGES = ['de', 'sk'] as const;
const ROLE_TITLE_CHARACTERS_MAX = 24;

const CASES = LANGUAGES.flatMap((language) => listScenarioIds().map((id) => ({ language, id })));

describe.each(CASES)('$id in $language', ({ language, id }) => {
  const scenario = requireScenario(id);
  const originals = [...listTexts(scenario)].filter(([, text]) => text !== '');
  const translated: Partial<Record<string, string>> = scenario.translations[language] ?? {};
  /** Keys of texts that are translated, but not as asked. */
  const keysWhere = (isWrong: (original: string, translation: string, key: string) => boolean): string[] =>
    originals.flatMap(([key, original]) => {
      const translation = translated[key];
      return translation !== undefined && isWrong(original, translation, key) ? [key] : [];
    });

  it('has every text', () => {
    expect(originals.length).toBeGreaterThan(100);
    expect(originals.map(([key]) => key).filter((key) => (translated[key] ?? '').trim() === '')).toEqual([]);
  });

  it('is written by hand: no text is its key, and few are the original', () => {
    expect(keysWhere((_, translation, key) => translation === key)).toEqual([]);
    const alike = keysWhere((original, translation) => translation === original);
    expect(alike.length).toBeLessThan(originals.length / 4);
  });

  it('keeps placeholders', () => {
    expect(keysWhere((original, translation) => placeholders(original) !== placeholders(translation))).toEqual([]);
  });

  it('keeps figures', () => {
    expect(keysWhere((original, translation) => figures(original) !== figures(translation))).toEqual([]);
  });

  it('has titles of roles that fit on a card', () => {
    const roleTitle = /^roles\.[^.]+\.title$/;
    expect(keysWhere((_, text, key) => roleTitle.test(key) && text.length > ROLE_TITLE_CHARACTERS_MAX)).toEqual([]);
  });
});

function placeholders(text: string): string {
  return (text.match(/\{[^{}]*\}/g) ?? []).sort().join(' ');
}

/** Digits only: separators of thousands and decimals are the language's. */
function figures(text: string): string {
  return (text.match(/\d+/g) ?? []).sort().join(' ');
}
