// Adds an agreement to a scenario that has none of that name, with its options and their values.
// Must not know rules.
import type { AgreementName } from '../../shared/scenario/schema/basics.ts';
import type { TinyDraft } from './tinyParts.ts';

/** @param chosen the option in force at the start; the first one when left out */
export function agreeOn(draft: TinyDraft, id: AgreementName, options: Record<string, number>, chosen?: string): void {
  const names = Object.keys(options);
  draft.agreements.push({
    id,
    title: id,
    default: chosen ?? names[0] ?? '',
    options: names.map((name) => ({ id: name, title: name, expectation: name, value: options[name] ?? 0 })),
  });
}
