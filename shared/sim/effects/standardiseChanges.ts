// Standard-change models for one service or all: such changes skip the window and most of the assessment.
import { effectKind } from './types.ts';

export const standardiseChanges = effectKind({
  kind: 'standardiseChanges',
  modify(modifiers, effect, strength) {
    const key = effect.service ?? '*';
    const share = Math.floor((effect.sharePerMille * strength) / 1000);
    modifiers.standardPerMille[key] = (modifiers.standardPerMille[key] ?? 0) + share;
  },
});
