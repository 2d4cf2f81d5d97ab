// Insights: facts made visible. A role sees its own and what others have shared; everybody sees the shared ones.
import type { Game, Insight } from '../state.ts';
import type { InsightView } from './types.ts';

/** Insights that everybody may know. */
export function viewSharedInsights({ state }: Game): Record<string, InsightView> {
  return viewThose(state.insights, (insight) => insight.isShared);
}

/** Insights that one role may know. */
export function viewInsightsOf({ state }: Game, roleId: string): Record<string, InsightView> {
  return viewThose(state.insights, (insight) => insight.isShared || insight.roleId === roleId);
}

/** What one role has found and not told, in order of finding. */
export function listUntoldInsights({ state }: Game, roleId: string): InsightView[] {
  const views: InsightView[] = [];
  for (const insight of state.insights) {
    if (!insight.isShared && insight.roleId === roleId) views.push(viewInsight(insight));
  }
  return views;
}

function viewThose(insights: readonly Insight[], isKnown: (insight: Insight) => boolean): Record<string, InsightView> {
  const views: Record<string, InsightView> = {};
  for (const insight of insights) if (isKnown(insight)) views[insight.id] = viewInsight(insight);
  return views;
}

function viewInsight({ id, kind, about, amount, textKey, roleId, isShared, tick }: Insight): InsightView {
  return { id, kind, about: about.join(' '), amount, textKey, roleId, isShared, tick };
}
