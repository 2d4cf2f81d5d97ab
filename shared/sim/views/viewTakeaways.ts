// What people take away as it may be seen: one's own role's always, everybody's when the wall is shown [TA2, TA3].
import type { Game } from '../state.ts';
import { takeawayWall } from '../talk/takeaways.ts';
import type { Takeaway } from '../talkState.ts';
import type { TakeawaysView, TakeawayView } from './types.ts';

export function viewTakeaways({ state }: Game): TakeawaysView {
  const { stage, list } = state.talk.takeaways;
  return { stage, writerCount: new Set(list.map(({ seatId }) => seatId)).size, count: list.length };
}

export const viewTakeawayWall = (game: Game): Record<string, TakeawayView> => viewList(takeawayWall(game));

/** Of those who play the role now, also what they wrote in another; of those who are gone, what they wrote in this one. */
export function viewOwnTakeaways({ state }: Game, roleId: string): Record<string, TakeawayView> {
  const { seats, talk } = state;
  const rolesOf = (takeaway: Takeaway): string[] => seats[takeaway.seatId]?.roleIds ?? [takeaway.roleId];
  return viewList(talk.takeaways.list.filter((takeaway) => rolesOf(takeaway).includes(roleId)));
}

function viewList(list: readonly Takeaway[]): Record<string, TakeawayView> {
  return Object.fromEntries(list.map((takeaway, order) => [takeaway.id, { ...takeaway, order }]));
}
