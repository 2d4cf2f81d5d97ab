// The choice of a vocabulary: only known ones count, each has a name, and terms for chips are few and never repeated.
import { afterEach, describe, expect, it } from 'vitest';
import { VOCABULARIES } from '../../../shared/scenario/schema/concepts.ts';
import { termsFor } from '../../../client/model/useConcepts.ts';
import type { Concept } from '../../../client/net/conceptsApi.ts';
import { wordFor } from '../../../client/words/t.ts';
import { setVocabulary, vocabulary, vocabularyNamed } from '../../../client/words/vocabulary.ts';

const concept = (id: string, terms: Concept['terms']): Concept => ({
  id,
  terms,
  improvements: [],
  agreements: [],
  moments: [],
});

describe('the vocabulary', () => {
  afterEach(() => setVocabulary(''));

  it('is nobody’s until it is chosen', () => {
    expect(vocabulary.value).toBe('');
    setVocabulary('devops');
    expect(vocabulary.value).toBe('devops');
  });

  it('is one that scenarios may have, each with a name, or none', () => {
    expect(VOCABULARIES.map(vocabularyNamed)).toEqual(VOCABULARIES);
    expect(VOCABULARIES.filter((name) => wordFor('vocabulary', name) === null)).toEqual([]);
    expect(vocabularyNamed('cobol')).toBe('');
  });
});

describe('the terms on a card', () => {
  const about = [
    concept('a', { agile: 'Pull' }),
    concept('b', { devops: 'Flow' }),
    concept('c', { agile: 'Pull' }),
    concept('d', { agile: 'Sprint' }),
    concept('e', { agile: 'Swarming' }),
  ];

  it('are those of the vocabulary alone, none twice, no more than fit', () => {
    expect(termsFor(about, 'agile', 2)).toEqual(['Pull', 'Sprint']);
    expect(termsFor(about, 'devops', 2)).toEqual(['Flow']);
    expect(termsFor(about, 'itil4', 2)).toEqual([]);
  });
});
