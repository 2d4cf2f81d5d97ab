// What the chosen vocabulary calls an improvement or a working agreement: a chip or two, and nothing without a choice.
import { termsFor, useConcepts } from '../../model/useConcepts.ts';
import { t, wordFor } from '../../words/t.ts';
import { vocabulary } from '../../words/vocabulary.ts';
import { Icon } from '../icons/Icon.tsx';
import './vocabulary.css';

const CHIPS_MAX = 2;

interface ConceptChipsProps {
  code: string;
  of: 'improvements' | 'agreements';
  id: string;
}

export function ConceptChips({ code, of, id }: ConceptChipsProps) {
  const { concepts } = useConcepts(code);
  const about = concepts.filter((concept) => concept[of].includes(id));
  const name = vocabulary.value;
  const terms = name === '' ? [] : termsFor(about, name, CHIPS_MAX);
  if (terms.length === 0) return null;
  return (
    <p class="conceptChips">
      <span class="said">{t('vocabulary.says', { vocabulary: wordFor('vocabulary', name) ?? name })}</span>
      {terms.map((term) => (
        <span key={term} class="conceptChips__chip">
          <Icon name="book-open" size={14} />
          {term}
        </span>
      ))}
    </p>
  );
}
