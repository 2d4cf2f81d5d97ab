// Makes the developers of the tiny scenario a supplier with two sets of terms: requests come to them, and the
// deals of other customers.
// Must not know what terms do.
import type { z } from 'zod';
import type { contract } from '../../shared/scenario/schema/contract.ts';
import type { TinyDraft } from './tinyParts.ts';
import { entryOf, type TinyOptions } from './tinyScenario.ts';

type Terms = Partial<z.input<typeof contract>['options'][number]>;

/** @param terms of `first`, which hold at the start; `second` has a price of 4000 and nothing else */
export function supplying(terms: Terms, more: (draft: TinyDraft) => void = () => undefined): TinyOptions {
  return {
    edit(draft) {
      entryOf(draft.roles, 'dev').contract = {
        options: [
          { id: 'first', title: 'First terms', ...terms },
          { id: 'second', title: 'Second terms', priceCents: 4000 },
        ],
      };
      Object.assign(entryOf(draft.streams, 'requests'), { role: 'dev' });
      Object.assign(entryOf(draft.streams, 'deals'), { role: 'dev', marginCents: 700, value: null });
      more(draft);
    },
  };
}
