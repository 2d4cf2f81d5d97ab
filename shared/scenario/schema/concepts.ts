// Concepts of the field, each with the word that practitioners of a vocabulary have for it: for whoever teaches with a scenario.
// Texts and references only; no rule of the game reads them.
import { z } from 'zod';
import { AGREEMENTS, id } from './basics.ts';

/** Vocabularies that people may switch between, in the order in which they are offered. */
export const VOCABULARIES = ['itil4', 'itil5', 'devops', 'agile'] as const;
export type Vocabulary = (typeof VOCABULARIES)[number];

/** Patterns that the debrief looks for in what was played. */
export const MOMENTS = [
  'watermelon',
  'localOptimisation',
  'expertBottleneck',
  'firefightingLoop',
  'hiddenWork',
  'batchAndBlowUp',
  'misrouting',
  'orderTaking',
  'neglectedProblem',
  'improvementThatPaid',
  'improvementWithoutOwner',
  'goWithKnownRisk',
] as const;
export type MomentName = (typeof MOMENTS)[number];

const term = z
  .string()
  .min(1)
  .max(40)
  .meta({ id: 'term', description: 'A term that fits on a chip, at most 40 characters.' });

export const concept = z.strictObject({
  id: id.describe('Name of the concept: the tag by which improvements refer to it.'),
  agreements: z
    .array(z.enum(AGREEMENTS))
    .default([])
    .describe('Working agreements that are about it, whether or not the scenario has them.'),
  moments: z
    .array(z.enum(MOMENTS))
    .default([])
    .describe('Patterns of play in which it is met, or missed; the debrief looks for them.'),
  terms: z
    .strictObject({
      itil4: term.optional().describe('What ITIL 4 calls it; left out where it has no word.'),
      itil5: term.optional().describe('What ITIL 5 calls it; left out where it has no word.'),
      devops: term.optional().describe('What DevOps calls it; left out where it has no word.'),
      agile: term.optional().describe('What agile teams call it; left out where they have no word.'),
    })
    .describe('The word for it in each vocabulary; at least one.'),
});
