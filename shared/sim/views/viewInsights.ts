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

function viewThose(insights: readonly Insight[], isKnown: (insight: Insight) => boolean): Record<string, InsightView> {
  const views: Record<string, InsightView> = {};
  for (const insight of insights) {
    if (!isKnown(insight)) continue;
    views[insight.id] = {
      id: insight.id,
      kind: insight.kind,
      about: insight.about.join(' '),
      amount: insight.amount,
      textKey: insight.textKey,
      roleId: insight.roleId,
      isShared: insight.isShared,
      tick: insight.tick,
    };
  }
  return views;
}
