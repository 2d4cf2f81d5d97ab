// System: what an improvement does beside what was promised shows after a while, to its owner first [IM13].
import { addInsight } from '../insights.ts';
import type { Game } from '../state.ts';

export function tellHiddenEffects(game: Game): void {
  const { state, rules } = game;
  for (const { id, tellsAfterTicks } of rules.secretive) {
    const improvement = state.improvements.find((entry) => entry.id === id);
    if (improvement?.state !== 'active' || state.tick - improvement.activeTick !== tellsAfterTicks) continue;
    const roleId = improvement.ownerRoleId === '' ? (rules.roleIds[0] ?? '') : improvement.ownerRoleId;
    for (const { token, isHidden } of rules.effectTexts.get(id) ?? [])
      if (isHidden)
        addInsight(game, {
          kind: 'hiddenEffect',
          about: [id, token],
          amount: 0,
          textKey: `improvements.${id}.title`,
          roleId,
        });
  }
}
