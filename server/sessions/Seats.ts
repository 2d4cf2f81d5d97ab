// Seats of a team as people take them: new, or again by their token. Decides who gets which role; the game follows by command.
// Must not know HTTP or connections.
import { SESSION_LIMITS } from '../../shared/limits.ts';
import type { SeatRecord, Store, TeamKey } from '../journal/store.ts';
import type { TeamRoom } from '../rooms/TeamRoom.ts';
import type { Team } from '../rooms/Team.ts';
import { chooseRole, nextSeatId } from './chooseRole.ts';
import { cleanNickname } from './cleanNickname.ts';
import { placeSeat, type SeatParts } from './placeSeat.ts';
import { notFound, Problem } from './Problem.ts';
import { hashToken, isTokenOf, type Secrets, SYSTEM_SECRETS } from './tokens.ts';
import { Turns } from './Turns.ts';

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
  /** One change of a team's seats after the other. */
  readonly turns = new Turns<Team>();
  readonly #parts: SeatParts;
  readonly #secrets: Secrets;

  constructor(store: Store, now: () => number, secrets: Secrets = SYSTEM_SECRETS) {
    this.#secrets = secrets;
    this.#parts = { store, now };
  }

  /** @throws Problem when the token is unknown or no such place is free */
  take(room: TeamRoom, wish: SeatWish): Promise<TakenSeat> {
    return this.turns.run([room.team], () => {
      if (room.team.record.isMerged) throw notFound();
      return wish.seatToken === '' ? this.#takeNew(room, wish) : this.#takeAgain(room, wish);
    });
  }

  /** The team of the session in which this token has its seat: the named one, or another to which it was moved. */
  async locate({ code, teamId }: TeamKey, seatToken: string): Promise<TeamKey | null> {
    const { store } = this.#parts;
    const others = (await store.readTeams(code)).filter((team) => team.teamId !== teamId);
    for (const key of [{ code, teamId }, ...others]) {
      const seats = await store.readSeats(key);
      if (seats.some(({ tokenHash }) => isTokenOf(seatToken, tokenHash))) return key;
    }
    return null;
  }

  async #takeNew(room: TeamRoom, wish: SeatWish): Promise<TakenSeat> {
    const { team } = room;
    const known = team.presence.seats();
    if (team.settings.isLocked) throw new Problem(409, 'sessionLocked', 'Nobody new may come in now.');
    if (known.length >= SESSION_LIMITS.seatsPerTeamMax)
      throw new Problem(409, 'teamFull', 'This team has no more seats.');
    const roleId = wish.isObserver ? '' : chooseRole(team.play.game, known, wish);
    const seatToken = this.#secrets.newToken();
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
    await placeSeat(this.#parts, room, seat);
    return { seatToken, seatId: seat.seatId, roleId, roleIds: seat.roleIds, nextSeq: 1 };
  }

  /** The same seat from anywhere; a new nickname or language is taken along, and another role if it is free. */
  async #takeAgain(room: TeamRoom, wish: SeatWish): Promise<TakenSeat> {
    const { team } = room;
    const seat = findSeat(team, wish.seatToken);
    if (seat === null) throw wrongSeatToken();
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
      isInvite: false,
    };
    await placeSeat(this.#parts, room, next);
    const roles = next.roleIds;
    return {
      seatToken: wish.seatToken,
      seatId,
      roleId: roles[0] ?? '',
      roleIds: roles,
      nextSeq: team.answers.firstSeq(seatId),
    };
  }
}

export const wrongSeatToken = (): Problem => new Problem(401, 'wrongToken', 'This seat does not exist (any more).');

/** Compares with every seat of the team, whichever matches. */
export function findSeat(team: Team, token: string): SeatRecord | null {
  let found: SeatRecord | null = null;
  for (const seat of team.presence.seats()) if (isTokenOf(token, seat.tokenHash)) found = seat;
  return found;
}
