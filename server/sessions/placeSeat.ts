// Puts a seat where it belongs: into the store, then into its team's game and among its people.
// A seat that only the store knows is put right when it is taken again. Must not decide who gets what.
import type { SeatRecord, Store } from '../journal/store.ts';
import type { TeamRoom } from '../rooms/TeamRoom.ts';
import { orderNow } from './orderNow.ts';

export interface SeatParts {
  store: Store;
  /** Monotonic, in milliseconds. */
  now: () => number;
}

/** @param isStored the store has it already */
export async function placeSeat(
  { store, now }: SeatParts,
  room: TeamRoom,
  seat: SeatRecord,
  isStored = false,
): Promise<void> {
  const { team } = room;
  const { seatId, isInvite } = seat;
  const roleIds = seat.roleIds.join(' ');
  const held = team.play.game.state.seats[seatId]?.roleIds.join(' ');
  if (!isStored) await store.saveSeat(seat);
  // Until somebody comes, an invitation's roles are a wish.
  if (!isInvite && held !== roleIds) await orderNow(room, { type: 'assignSeat', seatId, roleIds, isBot: false });
  team.presence.add(seat, now());
  room.touch();
}

/** Out of the game and of its people; the store has dropped it already. */
export async function liftSeat(room: TeamRoom, seatId: string, reason: 'removed' | 'moved'): Promise<void> {
  const { team } = room;
  team.presence.remove(seatId);
  room.dismissSeat(seatId, reason);
  if (team.play.game.state.seats[seatId] !== undefined) await orderNow(room, { type: 'releaseSeat', seatId });
  team.answers.forget(seatId);
  room.touch();
}
