// Which seat of a team somebody most likely means who says "I was here already". Pure.
import type { SeatRecord } from '../journal/store.ts';

/** @returns its id; '' where neither the role nor the name fits any */
export function bestSeat(
  seats: readonly SeatRecord[],
  here: ReadonlySet<string>,
  { nickname, roleId }: { nickname: string; roleId: string },
): string {
  const name = nickname.toLocaleLowerCase();
  const scoreOf = (seat: SeatRecord): number => {
    const isNamed = name !== '' && seat.nickname.toLocaleLowerCase() === name;
    const isRole = roleId !== '' && seat.roleIds.includes(roleId);
    if (!isNamed && !isRole) return 0;
    // A seat that somebody sits on is the last to be meant.
    return (isNamed ? 4 : 0) + (isRole ? 2 : 0) + (here.has(seat.seatId) ? 0 : 1);
  };
  const known = seats.filter(({ isInvite }) => !isInvite);
  const [best] = known.map((seat) => ({ seat, score: scoreOf(seat) })).sort((a, b) => b.score - a.score);
  return best !== undefined && best.score > 0 ? best.seat.seatId : '';
}
