// The visual management board: toil and problems are pinned for all, and triage profits from what everybody sees.
import { effectKind } from './types.ts';

export const shareBoard = effectKind({
  kind: 'shareBoard',
  modify(modifiers, effect, strength) {
    modifiers.guessMorePerMille += Math.floor((effect.byPerMille * strength) / 1000);
  },
  once(game) {
    for (const type of ['toil', 'problem', 'change', 'feature']) game.state.pinned[`type:${type}`] = true;
  },
});
