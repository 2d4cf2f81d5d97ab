// In which vocabulary the concepts of the map are named; only those that have words for any. Remembered like everywhere else.
import { VOCABULARY_ORDER } from '../../../../shared/charts/vocabularies.ts';
import type { FigureNames } from '../../../../shared/wire/answers/figures.ts';
import { t, wordFor } from '../../../words/t.ts';
import { setVocabulary, vocabulary, vocabularyNamed } from '../../../words/vocabulary.ts';

export function TermSwitch({ names }: { names: FigureNames }) {
  const terms = Object.values(names.concepts);
  const known = VOCABULARY_ORDER.filter((name) => terms.some((term) => term[name] !== undefined));
  if (known.length === 0) return null;
  const chosen = known.find((name) => name === vocabulary.value) ?? '';
  return (
    <label class="figurePanel__terms field">
      <span>{t('vocabulary.title')}</span>
      <select value={chosen} onChange={(event) => setVocabulary(vocabularyNamed(event.currentTarget.value))}>
        <option value="">{t('vocabulary.none')}</option>
        {known.map((name) => (
          <option key={name} value={name}>
            {wordFor('vocabulary', name)}
          </option>
        ))}
      </select>
    </label>
  );
}
