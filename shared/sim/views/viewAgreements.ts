// The team's working agreements and what else could be agreed, as everybody sees them.
import type { Game } from '../state.ts';
import type { AgreementView } from './types.ts';

/** The run guide, keyed by agreement, in scenario order. */
export function viewAgreements({ rules, state }: Game): Record<string, AgreementView> {
  const views: Record<string, AgreementView> = {};
  let order = 0;
  for (const spec of rules.scenario.agreements) {
    views[spec.id] = {
      id: spec.id,
      titleKey: `agreements.${spec.id}.title`,
      optionId: state.agreements[spec.id],
      options: spec.options.map((option) => `${option.id}:${option.value}`).join(' '),
      order: order++,
    };
  }
  return views;
}
