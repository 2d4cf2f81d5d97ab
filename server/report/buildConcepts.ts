// The concepts of a scenario in the words of each vocabulary, in one language, with what of the scenario they are about. Pure.
// Public: must not tell anything that players are to find out.
import type { ConceptSpec, Scenario } from '../../shared/scenario/schema.ts';
import { type MomentName, VOCABULARIES, type Vocabulary } from '../../shared/scenario/schema/concepts.ts';
import { textOf } from '../../shared/sim/texts.ts';

export interface Concept {
  id: string;
  terms: Partial<Record<Vocabulary, string>>;
  improvements: string[];
  /** Those that the scenario has. */
  agreements: string[];
  moments: MomentName[];
}

export interface Concepts {
  /** Those that have a word for anything. */
  vocabularies: Vocabulary[];
  concepts: Concept[];
}

export function buildConcepts(scenario: Scenario, language: string): Concepts {
  const offered = new Set<string>(scenario.agreements.map(({ id }) => id));
  const concepts = scenario.concepts.map((spec): Concept => {
    const { id, agreements, moments } = spec;
    return {
      id,
      terms: termsOf(scenario, spec, language),
      improvements: scenario.improvements.filter(({ tags }) => tags.includes(id)).map((improvement) => improvement.id),
      agreements: agreements.filter((name) => offered.has(name)),
      moments,
    };
  });
  const vocabularies = VOCABULARIES.filter((name) => concepts.some(({ terms }) => terms[name] !== undefined));
  return { vocabularies, concepts };
}

function termsOf(scenario: Scenario, { id, terms }: ConceptSpec, language: string): Concept['terms'] {
  const found: Concept['terms'] = {};
  for (const name of VOCABULARIES) {
    if (terms[name] !== undefined) found[name] = textOf(scenario, `concepts.${id}.terms.${name}`, language);
  }
  return found;
}
