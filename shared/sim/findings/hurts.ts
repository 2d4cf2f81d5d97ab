// What customers mind most; being asked soothes them a little [IS5].
import { addInsight } from '../insights.ts';
import { findingKind } from './types.ts';

const MICRO_PER_MILLI = 1000;

export const hurts = findingKind({
  kind: 'hurts',
  find(game, { reliefMilli }, { roleId }) {
    const { satisfaction } = game.state;
    const entries = Object.entries(satisfaction).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const worst = entries[0]?.[0] ?? 'incidents';
    for (const bucket of Object.keys(satisfaction) as (keyof typeof satisfaction)[]) {
      satisfaction[bucket] = Math.max(0, satisfaction[bucket] - reliefMilli * MICRO_PER_MILLI);
    }
    addInsight(game, { kind: 'hurts', about: [worst], amount: 0, textKey: '', roleId });
    return true;
  },
});
