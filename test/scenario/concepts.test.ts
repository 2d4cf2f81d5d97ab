// The concepts of the shipped scenarios: whatever a team may choose can be said in the words of a vocabulary, on a chip.
import { describe, expect, it } from 'vitest';
import { listScenarioIds, requireScenario } from '../../server/lab/readScenario.ts';
import { MOMENTS, VOCABULARIES } from '../../shared/scenario/schema/concepts.ts';

const TERM_CHARACTERS_MAX = 40;

describe.each(listScenarioIds())('the concepts of %s', (id) => {
  const { concepts, improvements, agreements, translations } = requireScenario(id);

  it('name every improvement by its tags', () => {
    const names = new Set(concepts.map((concept) => concept.id));
    expect(improvements.length).toBeGreaterThan(2);
    expect(improvements.filter(({ tags }) => !tags.some((tag) => names.has(tag))).map((one) => one.id)).toEqual([]);
  });

  it('name every working agreement', () => {
    const named = new Set<string>(concepts.flatMap((concept) => concept.agreements));
    expect(agreements.length).toBeGreaterThan(2);
    expect(agreements.filter((one) => !named.has(one.id))).toEqual([]);
  });

  it('are met in every pattern that a debrief looks for', () => {
    const met = new Set(concepts.flatMap(({ moments }) => moments));
    expect(MOMENTS.filter((name) => !met.has(name))).toEqual([]);
  });

  it.each(VOCABULARIES)('have words of %s for most of them, none twice', (vocabulary) => {
    const terms = concepts.flatMap((concept) => concept.terms[vocabulary] ?? []);
    expect(terms.length).toBeGreaterThan(concepts.length / 2);
    expect(terms.length - new Set(terms).size).toBe(0);
  });

  it('fit on a chip in every language', () => {
    const translated = Object.values(translations).flatMap((texts) => Object.entries(texts));
    const terms = translated.filter(([key]) => key.startsWith('concepts.'));
    expect(terms.length).toBeGreaterThan(2 * concepts.length);
    expect(terms.filter(([, term]) => term.length > TERM_CHARACTERS_MAX)).toEqual([]);
  });
});
