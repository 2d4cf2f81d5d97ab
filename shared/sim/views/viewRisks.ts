// What one role knows about the manoeuvre of this round and nobody else does.
import type { Game } from '../state.ts';
import type { RiskFactView } from './types.ts';

/** The role's risk facts, keyed by risk item, from the moment the poll opens until it flies or the call is GO. */
export function viewRisks({ rules, state }: Game, roleId: string): Record<string, RiskFactView> {
  const views: Record<string, RiskFactView> = {};
  for (const manoeuvre of state.manoeuvres) {
    const isLaterAhead = manoeuvre.isLater && manoeuvre.state === 'ahead';
    if (state.poll?.manoeuvreId !== manoeuvre.id && !isLaterAhead) continue;
    for (const risk of rules.manoeuvres.get(manoeuvre.id)?.riskItems ?? []) {
      if (risk.role !== roleId) continue;
      const path = `flightPlan.manoeuvres.${manoeuvre.id}.riskItems.${risk.id}`;
      views[risk.id] = {
        id: risk.id,
        manoeuvreId: manoeuvre.id,
        titleKey: `${path}.title`,
        factKey: `${path}.fact`,
        perMille: risk.perMille,
        isOpen: manoeuvre.openRisks.includes(risk.id),
        workId: manoeuvre.riskWork[risk.id] ?? '',
      };
    }
  }
  return views;
}
