// What each member of a team is shown: its view holds the roles of its seat, its texts come before the patch that names them.
// Only what is on the disk is copied: while something is not, the game's picture stays as it was. Sends texts and events, no patches.
import { StateView } from '@colyseus/schema';
import type { GameEvent } from '../../shared/sim/events.ts';
import { MESSAGES } from '../../shared/wire/protocol.ts';
import { deskView, type WaitingClaim } from './deskView.ts';
import type { Member } from './Member.ts';
import type { RoomPace } from './RoomServices.ts';
import { RoleTurns } from './RoleTurns.ts';
import type { Team } from './Team.ts';
import { eventsFor, textsFor } from './tellMember.ts';

interface DisplayParts {
  now: () => number;
  claims: () => WaitingClaim[];
  pace: Pick<RoomPace, 'roleGapMs'>;
}

export class TeamDisplay {
  readonly #team: Team;
  readonly #members: ReadonlyMap<unknown, Member>;
  readonly #now: () => number;
  readonly #claims: () => WaitingClaim[];
  readonly #turns: RoleTurns;
  /** The trouble that the picture shows. */
  #shownTrouble = '';

  constructor(team: Team, members: ReadonlyMap<unknown, Member>, { now, claims, pace }: DisplayParts) {
    this.#team = team;
    this.#members = members;
    this.#now = now;
    this.#claims = claims;
    this.#turns = new RoleTurns(() => pace.roleGapMs);
  }

  get isTroubleNew(): boolean {
    return this.#team.trouble !== this.#shownTrouble;
  }

  /** Seats that are connected. */
  seatsHere(): ReadonlySet<string> {
    return new Set([...this.#members.values()].flatMap(({ seatId }) => (seatId === '' ? [] : [seatId])));
  }

  copyPeople(): void {
    const { picture, play, presence, trouble } = this.#team;
    this.#shownTrouble = trouble;
    picture.copyPeople(presence.people(play.game, this.seatsHere(), this.#now()), trouble);
  }

  /** What changes for facilitators while nothing happens: how long people have been quiet, claims that wait. */
  copyDesk(): void {
    const { notes, picture, play, presence, trouble } = this.#team;
    const isSeen = [...this.#members.values()].some(({ identity }) => identity.kind === 'facilitator');
    if (!isSeen || trouble !== '') return;
    const seats = presence.seatPresences(play.game, this.seatsHere(), this.#now());
    picture.copyDesk({ seats, ...deskView(this.#claims(), notes) });
  }

  /** What these seats did concerns their roles. */
  acted(seatIds: readonly string[]): void {
    this.#turns.acted(this.#team.play.game, seatIds);
  }

  /** Everything that somebody looks at. @returns false when it has left something for the next time */
  copyAll(): boolean {
    this.copyPeople();
    const { picture, play, trouble } = this.#team;
    if (trouble !== '') return true;
    picture.copyPublic(play.game);
    const members = [...this.#members.values()];
    if (members.some(({ identity }) => identity.kind === 'facilitator')) this.#copyFacilitator();
    const roleIds = new Set(members.flatMap(({ seatId }) => play.game.state.seats[seatId]?.roleIds ?? []));
    const due = this.#turns.take(play.game, roleIds, this.#now());
    picture.copyRoles(play.game, due);
    return due.length === roleIds.size;
  }

  /** Brings a member's view to the roles that its seat holds now, and sends the texts that it has not had. */
  showTo(member: Member, events: readonly GameEvent[]): void {
    const { picture, play, session } = this.#team;
    const { client, identity } = member;
    if (identity.kind === 'facilitator' && client.view === undefined) {
      if (this.#team.trouble === '') this.#copyFacilitator();
      client.view = new StateView();
      client.view.add(picture.state.facilitator);
    }
    const held = new Set(play.game.state.seats[member.seatId]?.roleIds ?? []);
    for (const roleId of held) this.#openRole(member, roleId);
    for (const roleId of member.roleIds) if (!held.has(roleId)) this.#closeRole(member, roleId);
    const texts = textsFor(member, picture, session.scenario, events);
    if (texts !== null) client.send(MESSAGES.texts, texts);
  }

  /** What happened, to each who may hear of it: after the patch that shows it. */
  tell(events: readonly GameEvent[]): void {
    if (events.length === 0) return;
    const { play, session } = this.#team;
    const { tick } = play.game.state;
    for (const member of this.#members.values()) {
      const own = eventsFor(member, session.scenario, events);
      if (own.length > 0) member.client.send(MESSAGES.events, { tick, events: own });
    }
  }

  #copyFacilitator(): void {
    const { notes, phaseLog, picture, play, presence } = this.#team;
    picture.copyPhaseTimes(phaseLog.view());
    picture.copyDesk(deskView(this.#claims(), notes));
    const seats = presence.seatPresences(play.game, this.seatsHere(), this.#now());
    picture.copyFacilitator(play.game, seats, play.botReasons);
  }

  #openRole(member: Member, roleId: string): void {
    const { picture, play, trouble } = this.#team;
    const role = picture.state.roles.get(roleId);
    if (member.roleIds.has(roleId) || role === undefined) return;
    if (trouble === '') picture.copyRoles(play.game, [roleId]);
    member.client.view ??= new StateView();
    member.client.view.add(role);
    member.roleIds.add(roleId);
  }

  #closeRole(member: Member, roleId: string): void {
    const role = this.#team.picture.state.roles.get(roleId);
    if (role !== undefined) member.client.view?.remove(role);
    member.roleIds.delete(roleId);
  }
}
