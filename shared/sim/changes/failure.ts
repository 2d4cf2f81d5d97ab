// Probability that a change fails: service, debt, batch, collisions, haste, missing tests, risk [CH5].
import type { Game, WorkItem } from '../state.ts';

/** @returns per mille, capped by the scenario */
export function failurePerMille(game: Game, item: WorkItem): number {
  const { change } = item;
  if (change === null) return 0;
  const rules = game.rules.scenario.changes.failure;
  const { escalation } = game.rules.scenario.incidents;
  const service = game.index.services.get(item.serviceId);
  const base = game.rules.services.get(item.serviceId)?.changeFailurePerMille ?? 0;
  let chance = base + Math.floor((rules.debtFactorPerMille * (service?.debtPerMille ?? 0)) / 1000);
  chance += rules.perBatchMatePerMille * (change.batchSize - 1);
  chance += rules.perCollisionPerMille * change.collisions;
  if (change.kind === 'emergency') chance += rules.emergencyPerMille;
  const untested = change.isTested ? change.untestedPerMille : 1000;
  chance += Math.floor((rules.untestedPerMille * untested) / 1000);
  if (change.trueRisk === 'high') chance += rules.highRiskPerMille;
  if (change.kind === 'standard' && !change.lacksModel) chance = Math.floor(chance / 2);
  if (change.isFunded) chance = Math.floor((chance * (escalation.fund?.failurePerMille ?? 1000)) / 1000);
  chance = Math.floor((chance * game.state.modifiers.changeFailurePerMille) / 1000);
  return Math.min(rules.maxPerMille, chance);
}
