// Unmet demand that nobody would have voiced: the most valuable becomes work, its need known [EN5].
import { addInsight } from '../insights.ts';
import type { Game, UnmetDemand } from '../state.ts';
import { valueAtAge } from '../value/valueAtAge.ts';
import { offerUnmet } from '../work/unmet.ts';
import { concerns } from './concerns.ts';
import { findingKind } from './types.ts';

export const proposals = findingKind({
  kind: 'proposals',
  find(game, { count, opensForTicks }, finder) {
    const { state } = game;
    const { roleId } = finder;
    const isTheirs = (streamId: string): boolean => concerns(game, finder, { streamId, serviceId: '' });
    const found = state.unmet
      .filter(({ streamId }) => isTheirs(streamId))
      .sort((a, b) => centsNow(game, b) - centsNow(game, a) || older(a, b))
      .slice(0, count);
    for (const demand of found) {
      const amount = centsNow(game, demand);
      const item = offerUnmet(game, demand);
      addInsight(game, { kind: 'unmetDemand', about: [item.id], amount, textKey: item.titleKey, roleId });
    }
    if (opensForTicks > 0) {
      for (const { spec } of game.rules.arrivals)
        if (spec.needsInsight && isTheirs(spec.id))
          state.voicedUntil[spec.id] = Math.max(state.voicedUntil[spec.id] ?? 0, state.tick + opensForTicks);
    }
    return found.length > 0 || opensForTicks > 0;
  },
});

const centsNow = ({ state }: Game, { value, arrivedTick }: UnmetDemand): number =>
  valueAtAge(value, state.tick - arrivedTick);

const older = (a: UnmetDemand, b: UnmetDemand): number =>
  a.arrivedTick - b.arrivedTick ||
  (a.streamId < b.streamId ? -1 : a.streamId > b.streamId ? 1 : a.luckHash - b.luckHash);
