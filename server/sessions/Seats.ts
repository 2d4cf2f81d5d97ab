// Seats of a team: taken, taken again by token, moved, removed. Decides who gets which role; the game's seats follow by command.
// Must not know HTTP or connections beyond "the seat's connection ends".
import { SESSION_LIMITS } from '../../shared/limits.ts';
import type { Game } from '../../shared/sim/state.ts';
import type { SeatRecord, Store } from '../journal/store.ts';
import type { TeamRoom } from '../rooms/TeamRoom.ts';
import type { Team } from '../rooms/Team.ts';
import { cleanNickname } from './cleanNickname.ts';
import { orderNow } from './orderNow.ts';
import { notFound, Problem } from './Problem.ts';
import { hashToken, isTokenOf, newToken } from './tokens.ts';

export interface SeatWish {
  nickname: string;
  /** '' = any that is free. */
  roleId: string;
  /** '' = a new seat. */
  seatToken: string;
  isObserver: boolean;
  /** Joins a role that somebody else has. */
  isShared: boolean;
  language: string;
}

export interface TakenSeat {
  seatToken: string;
  seatId: string;
  /** First of its roles, '' for an observer. */
  roleId: string;
  roleIds: string[];
  nextSeq: number;
}

export class Seats {
  readonly #store: Store;
  readonly #now: () => number;
  /** One change of a team's seats after the other. */
  readonly #turns = new WeakMap<Team, Promise<unknown>>();

  constructor(store: Store, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /** @throws Problem when the token is unknown or no such place is free */
  take(room: TeamRoom, wish: SeatWish): Promise<TakenSeat> {
    return this.#inTurn(room.team, () =>
      wish.seatToken === '' ? this.#takeNew(room, wish) : this.#takeAgain(room, wish),
    );
  }

  /** Gives a seat other roles; none makes its person an observer. */
  move(room: TeamRoom, seatId: string, roleIds: string[]): Promise<void> {
    return this.#inTurn(room.team, async () => {
      const seat = room.team.presence.seat(seatId);
      if (seat === undefined) throw notFound();
      const { roles } = room.team.play.game.rules;
      if (!roleIds.every((id) => roles.has(id))) throw new Problem(409, 'noSuchRole', 'This game has no such role.');
      await this.#assign(room, { ...seat, roleIds, isObserver: roleIds.length === 0 });
    });
  }

  /** Its token opens nothing any more. */
  remove(room: TeamRoom, seatId: string): Promise<void> {
    return this.#inTurn(room.team, async () => {
      const { team } = room;
      if (team.presence.seat(seatId) === undefined) throw notFound();
      await this.#store.deleteSeat(team.key, seatId);
      team.presence.remove(seatId);
      room.dismissSeat(seatId, 'removed');
      if (team.play.game.state.seats[seatId] !== undefined) await orderNow(room, { type: 'releaseSeat', seatId });
      team.answers.forget(seatId);
      room.touch();
    });
  }

  async #takeNew(room: TeamRoom, wish: SeatWish): Promise<TakenSeat> {
    const { team } = room;
    const known = team.presence.seats();
    if (known.length >= SESSION_LIMITS.seatsPerTeamMax)
      throw new Problem(409, 'teamFull', 'This team has no more seats.');
    const roleId = wish.isObserver ? '' : chooseRole(team.play.game, known, wish);
    const seatToken = newToken();
    const seat: SeatRecord = {
      ...team.key,
      seatId: nextSeatId(known, team.play.lastN),
      tokenHash: hashToken(seatToken),
      roleIds: roleId === '' ? [] : [roleId],
      isObserver: roleId === '',
      language: wish.language,
      nickname: cleanNickname(wish.nickname),
      isHandedToBot: false,
      isInvite: false,
    };
    await this.#assign(room, seat);
    return { seatToken, seatId: seat.seatId, roleId, roleIds: seat.roleIds, nextSeq: 1 };
  }

  /** The same seat from anywhere; a new nickname or language is taken along, and another role if it is free. */
  async #takeAgain(room: TeamRoom, wish: SeatWish): Promise<TakenSeat> {
    const { team } = room;
    const seat = findSeat(team, wish.seatToken);
    if (seat === null) throw new Problem(401, 'wrongToken', 'This seat does not exist (any more).');
    const { seatId } = seat;
    const roleIds = team.play.game.state.seats[seatId]?.roleIds ?? seat.roleIds;
    const others = team.presence.seats().filter((other) => other.seatId !== seatId);
    const isMove = wish.roleId !== '' && !roleIds.includes(wish.roleId);
    const next: SeatRecord = {
      ...seat,
      roleIds: isMove ? [chooseRole(team.play.game, others, wish)] : roleIds,
      isObserver: isMove ? false : seat.isObserver,
      language: wish.language,
      nickname: wish.nickname === '' ? seat.nickname : cleanNickname(wish.nickname),
    };
    await this.#assign(room, next);
    const roles = next.roleIds;
    return {
      seatToken: wish.seatToken,
      seatId,
      roleId: roles[0] ?? '',
      roleIds: roles,
      nextSeq: team.answers.nextSeq(seatId),
    };
  }

  /** Stored first, then in the game: a seat that only the store knows is put right when it is taken again. */
  async #assign(room: TeamRoom, seat: SeatRecord): Promise<void> {
    const { team } = room;
    const { seatId, roleIds } = seat;
    const held = team.play.game.state.seats[seatId]?.roleIds.join(' ');
    await this.#store.saveSeat(seat);
    if (held !== roleIds.join(' ')) {
      await orderNow(room, { type: 'assignSeat', seatId, roleIds: roleIds.join(' '), isBot: false });
    }
    team.presence.add(seat, this.#now());
    room.touch();
  }

  #inTurn<T>(team: Team, work: () => Promise<T>): Promise<T> {
    const turn = (this.#turns.get(team) ?? Promise.resolve()).then(work, work);
    this.#turns.set(team, turn);
    return turn;
  }
}

/** Compares with every seat of the team, whichever matches. */
export function findSeat(team: Team, token: string): SeatRecord | null {
  let found: SeatRecord | null = null;
  for (const seat of team.presence.seats()) if (isTokenOf(token, seat.tokenHash)) found = seat;
  return found;
}

/** How many people hold each role. */
export function holdersOf(game: Game, roleId: string): string[] {
  return Object.values(game.state.seats).flatMap((seat) =>
    !seat.isBot && seat.roleIds.includes(roleId) ? [seat.id] : [],
  );
}

/** The wished role if it may be had, else the first free one, else the one with fewest people; '' = all are full. */
function chooseRole(game: Game, seats: SeatRecord[], { roleId, isShared }: SeatWish): string {
  const isKnown = new Set(seats.map(({ seatId }) => seatId));
  const countOf = (id: string): number => holdersOf(game, id).filter((seatId) => isKnown.has(seatId)).length;
  if (roleId !== '') {
    if (!game.rules.roles.has(roleId)) throw new Problem(404, 'noSuchRole', 'This game has no such role.');
    const count = countOf(roleId);
    if (count === 0 || (isShared && count < SESSION_LIMITS.peoplePerRoleMax)) return roleId;
    throw new Problem(409, 'roleTaken', 'Somebody has this role.');
  }
  const byCount = [...game.rules.roleIds].sort((a, b) => countOf(a) - countOf(b));
  const [best] = byCount;
  return best !== undefined && countOf(best) < SESSION_LIMITS.peoplePerRoleMax ? best : '';
}

/** Never one that another person had: giving a seat its roles is an entry, and entries are counted for ever. */
function nextSeatId(seats: SeatRecord[], lastN: number): string {
  const numbers = seats.map(({ seatId }) => Number(seatId.slice(1)));
  return `s${Math.max(lastN, ...numbers) + 1}`;
}
