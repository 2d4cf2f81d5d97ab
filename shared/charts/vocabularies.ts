// The vocabularies in the order in which terms are looked for. As in the schema of scenarios, which pages need not load.
import type { Vocabulary } from '../scenario/schema/concepts.ts';

export type ChartVocabulary = Vocabulary;

export const VOCABULARY_ORDER: readonly Vocabulary[] = ['itil4', 'itil5', 'devops', 'agile'];
