// Guards that working agreements start with one of their own options.
import { checkReference, idsOf } from './references.ts';
import type { Check } from './types.ts';

export const checkAgreements: Check = ({ agreements }, report) => {
  for (const [position, agreement] of agreements.entries()) {
    const options = idsOf(agreement.options);
    checkReference(report, ['agreements', position, 'default'], agreement.default, 'one of its options', options);
  }
};
