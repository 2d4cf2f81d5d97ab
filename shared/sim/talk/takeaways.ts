// What people take away from the debrief: theirs alone until the facilitator shows the wall [TA1–TA4].
// Changes only what is said, nothing of the work.
import type { Game } from '../state.ts';
import type { Takeaway } from '../talkState.ts';

export const TAKEAWAYS_PER_SEAT = 9;
export const TAKEAWAY_LENGTH_MAX = 200;

export const mayWriteTakeaways = ({ state }: Game): boolean => state.phase === 'debrief';

/** [TA3] What all may see now. Once the session is over there is nothing left to wait for. */
export function takeawayWall({ state: { phase, talk } }: Game): Takeaway[] {
  const { stage, list } = talk.takeaways;
  return phase === 'closed' || (phase === 'debrief' && stage === 'wall') ? list : [];
}

/** [TA1] By seat, so that two who share a role do not write over each other. */
export const takeawaysOf = ({ state }: Game, seatId: string): Takeaway[] =>
  state.talk.takeaways.list.filter((takeaway) => takeaway.seatId === seatId);

export const findOwnTakeaway = (game: Game, seatId: string, takeawayId: string): Takeaway | undefined =>
  takeawaysOf(game, seatId).find(({ id }) => id === takeawayId);
