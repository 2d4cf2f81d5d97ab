// Insights: facts that a role has found and may share [IS1]. Finding them is a command's or an activity's business.
import type { Game, Insight } from './state.ts';
import { tell } from './tell.ts';

export function addInsight(game: Game, found: Omit<Insight, 'id' | 'isShared' | 'tick'>): void {
  const { state } = game;
  const about = found.about.join(' ');
  if (
    state.insights.some(
      (known) => known.kind === found.kind && known.roleId === found.roleId && known.about.join(' ') === about,
    )
  )
    return;
  const insight: Insight = { id: `n${state.insights.length + 1}`, ...found, isShared: false, tick: state.tick };
  state.insights.push(insight);
  tell(game, 'insightFound', found.roleId, { roleId: found.roleId, textKey: found.textKey });
}
