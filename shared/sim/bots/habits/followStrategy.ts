// Following the plan's strategy: shares for the themes, and what to do with services, as far as commands allow.
import type { BotSight, Decision, Habit } from '../types.ts';
import { decideFor } from './decideFor.ts';
import { isChoosing } from './followPlan.ts';

export const followStrategy: Habit = (sight, decisions) => {
  if (!isChoosing(sight)) return;
  setIntents(sight, decisions);
  setStrategies(sight, decisions);
};

function setIntents(sight: BotSight, decisions: Decision[]): void {
  if (!sight.has('setIntent')) return;
  const { themes } = sight;
  for (const [theme, share] of Object.entries(sight.plan.strategy?.intents ?? {})) {
    if (themes[theme]?.plannedPerMille === share) continue;
    decideFor(sight, decisions, { type: 'setIntent', theme, share: String(share) }, `planned:${theme}`);
  }
}

function setStrategies(sight: BotSight, decisions: Decision[]): void {
  if (!sight.has('setServiceStrategy')) return;
  for (const [serviceId, mode] of Object.entries(sight.plan.strategy?.services ?? {}))
    decideFor(sight, decisions, { type: 'setServiceStrategy', serviceId, mode }, `planned:${serviceId}`);
}
