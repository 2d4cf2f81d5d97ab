// What facilitators do with people's seats: other roles, another team, a swap, a bot for a while, a name, an invitation.
// Must not know HTTP, or ask whether the people like it.
import { SESSION_LIMITS } from '../../shared/limits.ts';
import type { SeatRecord, Store } from '../journal/store.ts';
import type { TeamRoom } from '../rooms/TeamRoom.ts';
import { chooseRole, holdersOf, nextSeatId } from './chooseRole.ts';
import { cleanNickname } from './cleanNickname.ts';
import { liftSeat, placeSeat, type SeatParts } from './placeSeat.ts';
import { notFound, Problem } from './Problem.ts';
import type { Seats } from './Seats.ts';
import { hashToken, type Secrets, SYSTEM_SECRETS } from './tokens.ts';

export class SeatChanges {
  readonly #parts: SeatParts;
  readonly #turns: Seats['turns'];
  readonly #secrets: Secrets;

  constructor(store: Store, now: () => number, { turns }: Pick<Seats, 'turns'>, secrets: Secrets = SYSTEM_SECRETS) {
    this.#secrets = secrets;
    this.#parts = { store, now };
    this.#turns = turns;
  }

  /** Gives a seat other roles; none makes its person an observer. */
  move(room: TeamRoom, seatId: string, roleIds: string[]): Promise<void> {
    return this.#turns.run([room.team], async () => {
      const seat = seatOf(room, seatId);
      mustHave(room, roleIds);
      await this.#place(room, { ...seat, roleIds, isObserver: roleIds.length === 0 });
    });
  }

  /** Two people of a team change places. */
  swap(room: TeamRoom, seatId: string, otherSeatId: string): Promise<void> {
    return this.#turns.run([room.team], async () => {
      const one = seatOf(room, seatId);
      const other = seatOf(room, otherSeatId);
      const [ofOne, ofOther] = [rolesOf(room, one), rolesOf(room, other)];
      await this.#place(room, { ...one, ...ofOther });
      await this.#place(room, { ...other, ...ofOne });
    });
  }

  /** Its token opens nothing any more. */
  remove(room: TeamRoom, seatId: string): Promise<void> {
    return this.#turns.run([room.team], async () => {
      seatOf(room, seatId);
      await this.#parts.store.deleteSeat(room.team.key, seatId);
      await liftSeat(room, seatId, 'removed');
    });
  }

  /** Only what is given changes. */
  change(
    room: TeamRoom,
    seatId: string,
    changed: Partial<Pick<SeatRecord, 'isHandedToBot' | 'nickname'>>,
  ): Promise<void> {
    return this.#turns.run([room.team], async () => {
      const seat = { ...seatOf(room, seatId), ...changed };
      await this.#place(room, { ...seat, nickname: cleanNickname(seat.nickname) });
    });
  }

  /** A new token for a seat; the old one opens nothing any more, and whoever is there by it is shown out. */
  renewToken(room: TeamRoom, seatId: string): Promise<string> {
    return this.#turns.run([room.team], async () => {
      const seatToken = this.#secrets.newToken();
      await this.#place(room, { ...seatOf(room, seatId), tokenHash: hashToken(seatToken) });
      room.dismissSeat(seatId, 'replaced');
      return seatToken;
    });
  }

  /** A seat for whoever brings the token; while nobody has, asking again gives the same seat a new token. */
  invite(room: TeamRoom, roleId: string): Promise<{ seatToken: string; seatId: string }> {
    return this.#turns.run([room.team], async () => {
      const { team } = room;
      mustHave(room, [roleId]);
      const seats = team.presence.seats();
      const waiting = seats.find((seat) => seat.isInvite && seat.roleIds.includes(roleId));
      mustFit(room, waiting === undefined ? 1 : 0);
      const seatId = waiting?.seatId ?? nextSeatId(seats, team.play.lastN);
      const seatToken = this.#secrets.newToken();
      await this.#place(room, {
        ...team.key,
        seatId,
        tokenHash: hashToken(seatToken),
        roleIds: [roleId],
        isObserver: false,
        language: team.session.language,
        nickname: '',
        isHandedToBot: false,
        isInvite: true,
      });
      return { seatToken, seatId };
    });
  }

  /**
   * To another team with everything that is the person's: token, name, language.
   * @param rolesFor what each gets there, decided one after the other
   * @param extent all: the team is left for good, nobody takes a seat there any more
   */
  moveTo(
    from: TeamRoom,
    to: TeamRoom,
    seatIds: readonly string[],
    rolesFor: (seat: SeatRecord) => string[],
    extent: 'some' | 'all' = 'some',
  ): Promise<void> {
    if (from === to) throw new Problem(409, 'sameTeam', 'The seat is in this team already.');
    return this.#turns.run([from.team, to.team], async () => {
      const seats = seatIds.map((seatId) => seatOf(from, seatId));
      if (to.team.record.isMerged) throw notFound();
      mustFit(to, seats.length);
      for (const seat of seats) {
        const roleIds = rolesFor({ ...seat, ...rolesOf(from, seat) });
        mustHave(to, roleIds);
        await this.#moveOne(from, to, seat, roleIds);
      }
      if (extent === 'all') from.team.record.isMerged = true;
    });
  }

  async #moveOne(from: TeamRoom, to: TeamRoom, seat: SeatRecord, roleIds: string[]): Promise<void> {
    const seatId = nextSeatId(to.team.presence.seats(), to.team.play.lastN);
    const moved = { ...seat, ...to.team.key, seatId, roleIds, isObserver: roleIds.length === 0, isHandedToBot: false };
    // On the disk both at once: whatever happens now, the token opens one seat.
    await this.#parts.store.moveSeat(seat, moved);
    to.team.presence.add(moved, this.#parts.now());
    try {
      await placeSeat(this.#parts, to, moved, true);
    } finally {
      await liftSeat(from, seat.seatId, 'moved');
    }
  }

  #place(room: TeamRoom, seat: SeatRecord): Promise<void> {
    return placeSeat(this.#parts, room, seat);
  }
}

/** What somebody keeps of their roles in another team: those that nobody has there, else any. */
export function rolesThere({ team }: TeamRoom, { roleIds, isObserver }: SeatRecord): string[] {
  if (isObserver) return [];
  const kept = roleIds.filter((roleId) => holdersOf(team.play.game, roleId).length === 0);
  if (kept.length > 0) return kept;
  const roleId = chooseRole(team.play.game, team.presence.seats(), { roleId: '', isShared: true });
  return roleId === '' ? [] : [roleId];
}

function seatOf({ team }: TeamRoom, seatId: string): SeatRecord {
  const seat = team.presence.seat(seatId);
  if (seat !== undefined) return seat;
  throw new Problem(404, 'noSuchSeat', `This team has no seat ${seatId}; it has ${namesOf(team.presence.seats())}.`);
}

function rolesOf({ team }: TeamRoom, seat: SeatRecord): Pick<SeatRecord, 'roleIds' | 'isObserver'> {
  const roleIds = team.play.game.state.seats[seat.seatId]?.roleIds ?? seat.roleIds;
  return { roleIds: [...roleIds], isObserver: seat.isObserver };
}

function mustHave({ team }: TeamRoom, roleIds: readonly string[]): void {
  const { roles, roleIds: known } = team.play.game.rules;
  const unknown = roleIds.find((id) => !roles.has(id));
  if (unknown === undefined) return;
  throw new Problem(409, 'noSuchRole', `This game has no role ${unknown}; it has ${known.join(', ')}.`);
}

function mustFit({ team }: TeamRoom, count: number): void {
  const { seatsPerTeamMax } = SESSION_LIMITS;
  const found = team.presence.seats().length + count;
  if (found > seatsPerTeamMax)
    throw new Problem(409, 'teamFull', `This team would have ${found} seats, at most ${seatsPerTeamMax}.`);
}

const namesOf = (seats: readonly SeatRecord[]): string => seats.map(({ seatId }) => seatId).join(', ') || 'none';
