// Where a phase lies on the way through the workshop, as a number that grows along it.
import type { Phase } from '../state.ts';

const IN_ROUND: readonly Phase[] = ['briefing', 'running', 'review', 'improve', 'debrief', 'closed'];
/** More than there are phases in a round. */
const ROUND_STEP = 10;

/** 0 in the lobby; an improve phase belongs to the round before it. */
export function placeOf(phase: Phase, round: number): number {
  return phase === 'lobby' ? 0 : round * ROUND_STEP + IN_ROUND.indexOf(phase);
}
