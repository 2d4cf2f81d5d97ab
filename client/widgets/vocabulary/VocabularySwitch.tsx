// Chooses the vocabulary whose terms stand beside the plain words; only those that the scenario has words for.
import { useConcepts } from '../../model/useConcepts.ts';
import { t, wordFor } from '../../words/t.ts';
import { setVocabulary, vocabulary, vocabularyNamed } from '../../words/vocabulary.ts';
import './vocabulary.css';

export function VocabularySwitch({ code }: { code: string }) {
  const { vocabularies } = useConcepts(code);
  if (vocabularies.length === 0) return null;
  const chosen = vocabularies.includes(vocabulary.value) ? vocabulary.value : '';
  return (
    <label class="vocabulary field">
      <span>{t('vocabulary.title')}</span>
      <select value={chosen} onChange={(event) => setVocabulary(vocabularyNamed(event.currentTarget.value))}>
        <option value="">{t('vocabulary.none')}</option>
        {vocabularies.map((name) => (
          <option key={name} value={name}>
            {wordFor('vocabulary', name)}
          </option>
        ))}
      </select>
    </label>
  );
}
