// The Colyseus room of one team, thin: who may come in, what they send goes to the game, what the game shows goes out.
// The beat is its only clock. Must not hold rules of the game or of seats.
import { ErrorCode } from '@colyseus/core';
import { StateView } from '@colyseus/schema';
import { ROOM_LIMITS, CLIENT_LIMITS } from '../../shared/limits.ts';
import type { GameEvent } from '../../shared/sim/events.ts';
import { CLOSE_CODES, type GoodbyeMessage, MESSAGES } from '../../shared/wire/protocol.ts';
import type { State } from '../../shared/wire/state.ts';
import type { Outcome } from './AnswerMemory.ts';
import { guardFrames } from './guardFrames.ts';
import { type Identity, Member, type TeamClient } from './Member.ts';
import { readCommand } from './readCommand.ts';
import { JoinRefused, SafeRoom } from './SafeRoom.ts';
import { Team, type TeamServices } from './Team.ts';
import { eventsFor, partsOf, textsFor } from './tellMember.ts';

export interface RoomServices extends TeamServices {
  /** Who holds this token or ticket for this team; null = nobody. */
  identify: (team: Team, options: unknown) => Identity | null;
  count: (what: 'accepted' | 'rejected' | 'patches' | 'stops', amount: number) => void;
}

export abstract class TeamRoom extends SafeRoom<{ state: State; client: TeamClient }> {
  protected abstract readonly services: RoomServices;
  readonly #members = new Map<TeamClient, Member>();
  #team: Team | null = null;
  #beating: Promise<void> | null = null;
  #isDirty = true;
  #isClosed = false;
  #events: GameEvent[] = [];
  #lastPatchMs = -Infinity;
  #lastHeartbeatMs = -Infinity;
  #lastBusyMs = 0;
  #shownTrouble = '';

  get team(): Team {
    if (this.#team === null) throw new Error('the room has no team yet');
    return this.#team;
  }

  /** Nobody has been connected for this long. */
  idleMs(nowMs: number): number {
    return this.#members.size > 0 ? 0 : nowMs - this.#lastBusyMs;
  }

  get memberCount(): number {
    return this.#members.size;
  }

  override async onCreate({ code, teamId }: { code: string; teamId: string }): Promise<void> {
    this.autoDispose = false;
    this.maxMessagesPerSecond = CLIENT_LIMITS.framesPerSecondMax;
    const team = await Team.open(this.services, { code, teamId });
    this.#team = team;
    this.#lastBusyMs = this.services.now();
    this.#copyAll(team);
    this.state = team.picture.state;
    this.onMessage(MESSAGES.command, (client: TeamClient, message: unknown) => this.#onCommand(client, message));
    this.onMessage('*', (client, type) => {
      this.#refuse(client, 0, 'unknownMessage', `there is no message ${String(type).slice(0, 60)}`);
    });
    this.setTimestep(() => this.hurry(), ROOM_LIMITS.beatMs);
    // After setTimestep: patches go out when the beat says so, and the framework needs no timer of its own.
    this.patchRate = null;
  }

  override onAuth(_client: TeamClient, options: unknown): Identity {
    const identity = this.services.identify(this.team, options);
    if (identity === null) throw new JoinRefused(ErrorCode.AUTH_FAILED, 'this token or ticket opens nothing here');
    return identity;
  }

  override async onJoin(client: TeamClient, _options: unknown, identity: Identity): Promise<void> {
    // What is being written now must not be seen before it is stored.
    await this.#beating?.catch(() => undefined);
    for (const other of this.#members.values()) {
      if (identity.kind === 'seat' && other.seatId === identity.seatId) this.#dismiss(other, 'replaced');
    }
    const member = new Member(client, identity, this.services.now());
    client.userData = member;
    this.#members.set(client, member);
    guardFrames(client, {
      onFrame: (bytes) => {
        member.frameBytes = bytes;
      },
      onUnreadable: () => this.#refuse(client, 0, 'badMessage', 'this message cannot be read'),
    });
    this.#copyAll(this.team);
    this.#showTo(member);
    this.#isDirty = true;
  }

  override onLeave(client: TeamClient): void {
    client.view?.dispose();
    if (this.#members.delete(client)) this.#isDirty = true;
    this.team.presence.seen([client.userData?.seatId ?? ''], this.services.now());
    this.#lastBusyMs = this.services.now();
  }

  /** Applies, ticks, stores, shows. Never two at a time. */
  beat(): Promise<void> | undefined {
    if (this.#beating !== null || this.#isClosed) return undefined;
    this.#beating = this.#runBeat().finally(() => {
      this.#beating = null;
    });
    return this.#beating;
  }

  /** Does not wait for the next beat. */
  hurry(): void {
    this.beat()?.catch((error: unknown) => {
      this.onTrouble(error instanceof Error ? error : new Error(String(error)), 'beat');
    });
  }

  /** Seats or names have changed outside of the game: shown with the next patch. */
  touch(): void {
    this.#isDirty = true;
  }

  /** Ends the connection of a seat. */
  dismissSeat(seatId: string, reason: GoodbyeMessage['reason']): void {
    for (const member of this.#members.values()) if (member.seatId === seatId) this.#dismiss(member, reason);
  }

  /** Lets everything decided so far reach the store, says goodbye to everybody, and ends the room. */
  async close(reason: GoodbyeMessage['reason']): Promise<void> {
    await this.#beating?.catch(() => undefined);
    if (this.#isClosed) return;
    if (reason !== 'erased') await this.beat()?.catch(() => undefined);
    this.#isClosed = true;
    for (const member of [...this.#members.values()]) this.#dismiss(member, reason);
    this.team.play.abandon();
    await this.disconnect(CLOSE_CODES[reason]);
  }

  protected override onTrouble(error: Error, where: string): void {
    const nowMs = this.services.now();
    this.services.log.error({ ...this.#team?.key, err: error, where }, 'team stopped by an exception');
    this.services.count('stops', 1);
    this.#team?.stop(nowMs);
    this.#isDirty = true;
  }

  async #runBeat(): Promise<void> {
    const { team } = this;
    const nowMs = this.services.now();
    const mayPatch = nowMs - this.#lastPatchMs >= ROOM_LIMITS.patchGapMs;
    const result = await team.beat(nowMs, this.#seatsHere(), mayPatch);
    if (result !== null) {
      this.#events.push(...result.events);
      this.#isDirty = true;
      this.services.count('accepted', result.commands);
      this.services.count('rejected', result.refusals);
    }
    if (team.trouble !== this.#shownTrouble) this.#isDirty = true;
    if (this.#isDirty && mayPatch) this.#patch(nowMs);
    if (nowMs - this.#lastHeartbeatMs < ROOM_LIMITS.heartbeatMs) return;
    this.#lastHeartbeatMs = nowMs;
    // People come to be away without anything else happening.
    this.#isDirty = true;
    this.broadcast(MESSAGES.heartbeat, { tick: team.play.game.state.tick });
  }

  #patch(nowMs: number): void {
    this.#isDirty = false;
    this.#lastPatchMs = nowMs;
    this.#copyAll(this.team);
    for (const member of this.#members.values()) this.#showTo(member);
    this.broadcastPatch();
    this.services.count('patches', 1);
    const { tick } = this.team.play.game.state;
    const events = this.#events.splice(0);
    if (events.length === 0) return;
    for (const member of this.#members.values()) {
      const own = eventsFor(events, partsOf(member));
      if (own.length > 0) member.client.send(MESSAGES.events, { tick, events: own });
    }
  }

  /** Only what is on the disk is shown: while something is not, the game's picture stays as it was. */
  #copyAll(team: Team): void {
    const { picture, play, presence } = team;
    this.#shownTrouble = team.trouble;
    const here = this.#seatsHere();
    picture.copyPeople(presence.people(play.game, here, this.services.now()), team.trouble);
    if (team.trouble !== '') return;
    picture.copyPublic(play.game);
    const isWatched = [...this.#members.values()].some(({ identity }) => identity.kind === 'facilitator');
    if (isWatched) picture.copyFacilitator(play.game, presence.seatPresences(play.game, here), play.botReasons);
    const roleIds = new Set(
      [...this.#members.values()].flatMap(({ seatId }) => play.game.state.seats[seatId]?.roleIds ?? []),
    );
    for (const roleId of roleIds) picture.copyRole(play.game, roleId);
  }

  /** Brings a member's view to the roles that its seat holds now, and sends the texts that it has not had. */
  #showTo(member: Member): void {
    const { picture, play, session } = this.team;
    const { client, identity } = member;
    if (identity.kind === 'facilitator' && client.view === undefined) {
      client.view = new StateView();
      if (this.team.trouble === '') {
        picture.copyFacilitator(
          play.game,
          this.team.presence.seatPresences(play.game, this.#seatsHere()),
          play.botReasons,
        );
      }
      client.view.add(picture.state.facilitator);
    }
    const held = new Set(play.game.state.seats[member.seatId]?.roleIds ?? []);
    for (const roleId of held) this.#openRole(member, roleId);
    for (const roleId of member.roleIds) {
      const role = picture.state.roles.get(roleId);
      if (held.has(roleId) || role === undefined) continue;
      client.view?.remove(role);
      member.roleIds.delete(roleId);
    }
    const texts = textsFor(member, picture, session.scenario, this.#events);
    if (texts !== null) client.send(MESSAGES.texts, texts);
  }

  #openRole(member: Member, roleId: string): void {
    const { picture, play, trouble } = this.team;
    const role = picture.state.roles.get(roleId);
    if (member.roleIds.has(roleId) || role === undefined) return;
    if (trouble === '') picture.copyRole(play.game, roleId);
    member.client.view ??= new StateView();
    member.client.view.add(role);
    member.roleIds.add(roleId);
  }

  #seatsHere(): ReadonlySet<string> {
    return new Set([...this.#members.values()].flatMap(({ seatId }) => (seatId === '' ? [] : [seatId])));
  }

  #onCommand(client: TeamClient, message: unknown): void {
    const member = this.#members.get(client);
    if (member === undefined) return;
    const read = readCommand(message, member.frameBytes);
    if (!member.commands.take(this.services.now())) {
      this.#refuse(client, read.seq, 'tooFrequent', `at most ${CLIENT_LIMITS.commandsPerSecond} commands a second`);
    } else if (read.kind === 'refused') {
      this.#refuse(client, read.seq, read.code, read.message);
    } else if (member.seatId === '') {
      this.#refuse(client, read.seq, 'notYourRole', 'this connection watches; the facilitator commands over HTTP');
    } else if (this.team.trouble === 'error') {
      this.#refuse(client, read.seq, 'teamStopped', 'the team has stopped and will resume');
    } else {
      this.team.play.offer(member.seatId, read.seq, read.command, (outcome) => this.#answer(client, read.seq, outcome));
    }
  }

  #answer(client: TeamClient, seq: number, outcome: Outcome): void {
    if (!this.#members.has(client)) return;
    if (outcome.kind === 'accepted') client.send(MESSAGES.accepted, { seq, tick: outcome.tick });
    else client.send(MESSAGES.rejected, { seq, code: outcome.code, message: outcome.message });
  }

  /** Refused before it reached the game. Whoever sends far too much is not answered every time. */
  #refuse(client: TeamClient, seq: number, code: string, message: string): void {
    this.services.count('rejected', 1);
    if (this.#members.get(client)?.refusals.take(this.services.now()) === true) {
      client.send(MESSAGES.rejected, { seq, code, message });
    }
  }

  #dismiss(member: Member, reason: GoodbyeMessage['reason']): void {
    this.#members.delete(member.client);
    member.client.send(MESSAGES.goodbye, { reason });
    member.client.leave(CLOSE_CODES[reason]);
    this.#isDirty = true;
  }
}

/** The room class to define with the matchmaker. */
export function teamRoomWith(services: RoomServices): new () => TeamRoom {
  return class extends TeamRoom {
    protected override readonly services = services;
  };
}
