// Insights: facts made visible. A role sees its own and what others have shared; everybody sees the shared ones.
import type { Game, Insight } from '../state.ts';
import { painOf } from './painOf.ts';
import type { InsightView } from './types.ts';

/** Insights that everybody may know. */
export function viewSharedInsights(game: Game): Record<string, InsightView> {
  return viewThose(game, (insight) => insight.isShared);
}

/** Insights that one role may know. */
export function viewInsightsOf(game: Game, roleId: string): Record<string, InsightView> {
  return viewThose(game, (insight) => insight.isShared || insight.roleId === roleId);
}

/** What one role has found and not told, in order of finding. */
export function listUntoldInsights(game: Game, roleId: string): InsightView[] {
  const views: InsightView[] = [];
  for (const insight of game.state.insights) {
    if (!insight.isShared && insight.roleId === roleId) views.push(viewInsight(game, insight));
  }
  return views;
}

function viewThose(game: Game, isKnown: (insight: Insight) => boolean): Record<string, InsightView> {
  const views: Record<string, InsightView> = {};
  for (const insight of game.state.insights) if (isKnown(insight)) views[insight.id] = viewInsight(game, insight);
  return views;
}

/** Whoever knows the insight may know what its cause has cost; which problem it is stays hidden. */
function viewInsight(game: Game, insight: Insight): InsightView {
  const { id, kind, about, amount, textKey, roleId, isShared, tick, problemId } = insight;
  return {
    id,
    kind,
    about: about.join(' '),
    aboutKeys: keysIn(about),
    amount,
    textKey,
    roleId,
    isShared,
    tick,
    ...painOf(game, problemId),
  };
}

/** Subjects of effects are made of text keys, joined by +. */
function keysIn(about: readonly string[]): string {
  const parts = about.flatMap((entry) => (entry.includes(':') ? (entry.split(':')[1] ?? '').split('+') : []));
  return parts.filter((part) => part.includes('.')).join(' ');
}
