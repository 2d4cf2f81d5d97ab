// What customers, or the stakeholder who was asked, mind most; being asked soothes them a little [IS5, SH4].
import { addInsight } from '../insights.ts';
import type { Game, SatisfactionBucket } from '../state.ts';
import { BUCKETS, soothe } from '../value/satisfaction.ts';
import { meanDeficits, sootheThose } from '../value/stakeholders.ts';
import { findingKind } from './types.ts';

const MICRO_PER_MILLI = 1000;

export const hurts = findingKind({
  kind: 'hurts',
  find(game, { reliefMilli }, { roleId, stakeholderId }) {
    const position = game.rules.stakeholders.positions.get(stakeholderId);
    const asked = position === undefined ? undefined : game.state.stakeholders[position];
    const worst = worstOf(asked?.deficits ?? game.state.satisfaction);
    for (const bucket of BUCKETS) relieve(game, position, bucket, reliefMilli * MICRO_PER_MILLI);
    const about = asked === undefined ? [worst] : [asked.id, worst];
    addInsight(game, { kind: 'hurts', about, amount: 0, textKey: '', roleId });
    return true;
  },
});

function worstOf(deficits: Readonly<Record<SatisfactionBucket, number>>): string {
  const entries = Object.entries(deficits).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return entries[0]?.[0] ?? 'incidents';
}

function relieve(game: Game, position: number | undefined, bucket: SatisfactionBucket, micro: number): void {
  if (position === undefined) {
    soothe(game, bucket, micro);
    return;
  }
  sootheThose(game, [position], bucket, micro);
  meanDeficits(game);
}
