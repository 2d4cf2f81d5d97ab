// Something was released that is not what was needed: whoever asked for it is unhappy for a while [FE2, SH1].
import type { Game, WorkItem } from '../state.ts';
import { feltBy } from './stakeholders.ts';

export function missNeed(game: Game, item: WorkItem): void {
  const { state, rules } = game;
  const { wrongFeatureTicks } = rules.scenario.satisfaction;
  const later = (untilTick: number): number => Math.max(untilTick, state.tick) + wrongFeatureTicks;
  if (state.stakeholders.length === 0) {
    state.wrongFeatureUntilTick = later(state.wrongFeatureUntilTick);
    return;
  }
  for (const position of feltBy(rules, item)) {
    const one = state.stakeholders[position];
    if (one !== undefined) one.wrongFeatureUntilTick = later(one.wrongFeatureUntilTick);
  }
}
