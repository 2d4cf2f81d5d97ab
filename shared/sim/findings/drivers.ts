// What moves a stakeholder, and what it needs beyond its orders: a fact or two at a time, drivers first [SH4, SH5].
import { keepInsight } from '../insights.ts';
import type { Game } from '../state.ts';
import { csatOf } from '../value/stakeholders.ts';
import { findingKind } from './types.ts';

const NEED = 'stakeholderNeed';

export const drivers = findingKind({
  kind: 'drivers',
  find(game, { count }, { roleId, stakeholderId }) {
    const about = stakeholderId === '' ? unhappiest(game, roleId) : stakeholderId;
    const untold = untoldOf(game, about, roleId).slice(0, count);
    for (const { kind, textKey } of untold) keepInsight(game, { kind, about: [about], amount: 0, textKey, roleId });
    return untold.length > 0;
  },
});

/** The least satisfied of whom there is something to learn; '' = none. */
function unhappiest(game: Game, roleId: string): string {
  let worst = '';
  let least = Infinity;
  for (const [position, { id }] of game.state.stakeholders.entries()) {
    const milli = csatOf(game, position);
    if (milli < least && untoldOf(game, id, roleId).length > 0) [worst, least] = [id, milli];
  }
  return worst;
}

function untoldOf({ rules, state }: Game, id: string, roleId: string): { kind: string; textKey: string }[] {
  const spec = rules.scenario.stakeholders[rules.stakeholders.positions.get(id) ?? -1];
  if (spec === undefined) return [];
  const facts = [
    ...spec.drivers.map((_, number) => ({ kind: 'driver', textKey: `stakeholders.${id}.drivers.${number}` })),
    ...spec.needs.map((_, number) => ({ kind: NEED, textKey: `stakeholders.${id}.needs.${number}` })),
  ];
  const known = state.insights.filter((insight) => insight.isShared || insight.roleId === roleId);
  return facts.filter(({ textKey }) => !known.some((insight) => insight.textKey === textKey));
}

/** [SH5] So many more of a stakeholder's new orders come with their need, per mille: for each of its needs that all know. */
export function knownNeedsPerMille({ rules, state }: Game, stakeholderId: string): number {
  const each =
    rules.scenario.stakeholders[rules.stakeholders.positions.get(stakeholderId) ?? -1]?.needKnownPerMille ?? 0;
  if (each === 0) return 0;
  const known = new Set<string>();
  for (const { kind, isShared, about, textKey } of state.insights)
    if (kind === NEED && isShared && about[0] === stakeholderId) known.add(textKey);
  return Math.min(1000, each * known.size);
}
