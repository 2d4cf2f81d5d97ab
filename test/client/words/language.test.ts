// Which language a page speaks: loaded when it is wanted, and none that came too late or not at all.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { de } from '../../../client/words/de.ts';
import { en } from '../../../client/words/en.ts';
import { sk } from '../../../client/words/sk.ts';
import { language, setLanguage, speakFirstLanguage, t, wording } from '../../../client/words/t.ts';

const page = { documentElement: { lang: '' } };
const kept = new Map<string, string>();

beforeEach(() => {
  vi.stubGlobal('document', page);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(async () => {
  await setLanguage('en');
  kept.clear();
  vi.unstubAllGlobals();
});

it('is English until another one has been loaded, then that one everywhere', async () => {
  const german = setLanguage('de');
  expect([language.value, t('join.nickname')]).toEqual(['en', en['join.nickname']]);
  await german;
  expect([language.value, page.documentElement.lang, t('join.nickname')]).toEqual(['de', 'de', de['join.nickname']]);
  expect(wording.value.language).toBe('de');
});

it('is the last one asked for, whichever comes first', async () => {
  await Promise.all([setLanguage('de'), setLanguage('sk'), setLanguage('en'), setLanguage('sk')]);
  expect([language.value, t('join.nickname')]).toEqual(['sk', sk['join.nickname']]);
});

it('is the one chosen before, or else the browser’s', async () => {
  vi.stubGlobal('navigator', { languages: ['fr-FR', 'de-AT'] });
  await speakFirstLanguage();
  expect(language.value).toBe('de');
  await setLanguage('sk');
  await setLanguage('sk');
  await speakFirstLanguage();
  expect(language.value).toBe('sk');
});
