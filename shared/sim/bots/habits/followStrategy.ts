// Following the plan's strategy: shares for the themes, as far as commands allow.
import type { Habit } from '../types.ts';
import { decideFor } from './decideFor.ts';
import { isChoosing } from './followPlan.ts';

export const followStrategy: Habit = (sight, decisions) => {
  if (!isChoosing(sight) || !sight.has('setIntent')) return;
  const { themes } = sight;
  for (const [theme, share] of Object.entries(sight.plan.strategy?.intents ?? {})) {
    if (themes[theme]?.plannedPerMille === share) continue;
    decideFor(sight, decisions, { type: 'setIntent', theme, share: String(share) }, `planned:${theme}`);
  }
};
