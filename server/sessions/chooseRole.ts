// Which role somebody gets who takes a seat, and under which number. Changes nothing.
import { SESSION_LIMITS } from '../../shared/limits.ts';
import type { Game } from '../../shared/sim/state.ts';
import type { SeatRecord } from '../journal/store.ts';
import { Problem } from './Problem.ts';

export interface RoleWish {
  /** '' = any that is free. */
  roleId: string;
  /** Joins a role that somebody else has. */
  isShared: boolean;
}

/** The wished role if it may be had, else the first free one, else the one with fewest people; '' = all are full. */
export function chooseRole(game: Game, seats: readonly SeatRecord[], { roleId, isShared }: RoleWish): string {
  const isKnown = new Set(seats.map(({ seatId }) => seatId));
  const countOf = (id: string): number => holdersOf(game, id).filter((seatId) => isKnown.has(seatId)).length;
  if (roleId !== '') {
    if (!game.rules.roles.has(roleId)) throw new Problem(404, 'noSuchRole', 'This game has no such role.');
    const count = countOf(roleId);
    if (count === 0 || (isShared && count < SESSION_LIMITS.peoplePerRoleMax)) return roleId;
    throw new Problem(409, 'roleTaken', 'Somebody has this role.');
  }
  // Where somebody is invited, others are put last among equals.
  const isInvited = (id: string): number => Number(seats.some((seat) => seat.isInvite && seat.roleIds.includes(id)));
  const byCount = [...game.rules.roleIds].sort((a, b) => countOf(a) - countOf(b) || isInvited(a) - isInvited(b));
  const [best] = byCount;
  return best !== undefined && countOf(best) < SESSION_LIMITS.peoplePerRoleMax ? best : '';
}

/** People who hold the role, by seat. */
export function holdersOf(game: Game, roleId: string): string[] {
  return Object.values(game.state.seats).flatMap((seat) =>
    !seat.isBot && seat.roleIds.includes(roleId) ? [seat.id] : [],
  );
}

/** Never one that another person had: giving a seat its roles is an entry, and entries are counted for ever. */
export function nextSeatId(seats: readonly SeatRecord[], lastN: number): string {
  const numbers = seats.map(({ seatId }) => Number(seatId.slice(1)));
  return `s${Math.max(lastN, ...numbers) + 1}`;
}
