// In which order groups stand, and when notes may still be written. Pure.
import type { PublicView, RetroGroupView, RetroView } from '../../../../shared/sim/views/types.ts';

/** Most votes first once they are counted; before that as they came. */
export function rankedGroups({ retroGroups }: Pick<PublicView, 'retroGroups'>): RetroGroupView[] {
  return Object.values(retroGroups).sort((a, b) => b.votes - a.votes || a.order - b.order);
}

export function isOpenForNotes(stage: RetroView['stage']): boolean {
  return stage === 'write' || stage === 'reveal' || stage === 'group';
}
