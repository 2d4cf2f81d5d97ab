// Guards that a concept has a word in at least one vocabulary. Tags that name no concept are free words.
import type { Check } from './types.ts';

export const checkConcepts: Check = ({ concepts }, report) => {
  for (const [position, { terms }] of concepts.entries()) {
    if (Object.keys(terms).length > 0) continue;
    report(['concepts', position, 'terms'], 'no term', 'a term in at least one vocabulary');
  }
};
