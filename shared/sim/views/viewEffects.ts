// What an improvement does, as far as everybody may know: what is on offer, and what has been found out and told [IM13].
import type { Game, Insight } from '../state.ts';

export interface EffectsPart {
  effects: string;
  effectKeys: string;
}

export function viewEffects({ rules, state }: Game, improvementId: string): EffectsPart {
  let effects = '';
  let effectKeys = '';
  for (const { token, keys, isHidden } of rules.effectTexts.get(improvementId) ?? []) {
    if (isHidden && !state.insights.some((insight) => isToldOf(insight, improvementId, token))) continue;
    effects = effects === '' ? token : `${effects} ${token}`;
    for (const key of keys) effectKeys = effectKeys === '' ? key : `${effectKeys} ${key}`;
  }
  return { effects, effectKeys };
}

function isToldOf({ kind, isShared, about }: Insight, improvementId: string, token: string): boolean {
  return kind === 'hiddenEffect' && isShared && about[0] === improvementId && about[1] === token;
}
