// How a strip or chip looks while it moves: the same tab, sheet and words that it has where it lies.
// Must not draw.
import type { CardView } from '../../../../shared/sim/views/types.ts';
import type { PieceLook } from '../../../widgets/flight/MotionScene.ts';
import { workLook } from '../../../widgets/work/workLook.ts';

export function pieceLook(card: CardView, label: string, ground: PieceLook['ground']): PieceLook {
  return { label, ground, family: workLook(card.type).family };
}
