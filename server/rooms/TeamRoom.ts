// The Colyseus room of one team, thin: who may come in, what they send goes to the game, what the game shows goes out.
// Beats when it is told to. Must not hold rules of the game or of seats.
import { ErrorCode } from '@colyseus/core';
import { ROOM_LIMITS, CLIENT_LIMITS } from '../../shared/limits.ts';
import type { GameEvent } from '../../shared/sim/events.ts';
import { CLOSE_CODES, type GoodbyeMessage, MESSAGES } from '../../shared/wire/protocol.ts';
import type { State } from '../../shared/wire/state.ts';
import { CommandIntake } from './CommandIntake.ts';
import { guardFrames } from './guardFrames.ts';
import { type Identity, Member, type TeamClient } from './Member.ts';
import type { SeatPresence } from './Presence.ts';
import { PatchTurn } from './PatchTurn.ts';
import { isOvertaken, readPageAttempt } from './PageAttempt.ts';
import { JoinRefused, SafeRoom } from './SafeRoom.ts';
import { sendTogether } from './sendTogether.ts';
import { Team } from './Team.ts';
import { TeamDisplay } from './TeamDisplay.ts';
import type { RoomServices } from './RoomServices.ts';
import { cutOffUnheard } from './unheard.ts';

export abstract class TeamRoom extends SafeRoom<{ state: State; client: TeamClient }> {
  protected abstract readonly services: RoomServices;
  readonly #members = new Map<TeamClient, Member>();
  #team: Team | null = null;
  #display: TeamDisplay | null = null;
  #intake: CommandIntake | null = null;
  #beating: Promise<void> | null = null;
  /** A picture that is due waits for its turn. */
  #showing: Promise<void> | null = null;
  #isDirty = true;
  #isClosed = false;
  #events: GameEvent[] = [];
  readonly #patchTurn = new PatchTurn(() => this.services.pace);
  #lastHeartbeatMs = -Infinity;
  #lastBusyMs = 0;

  get team(): Team {
    if (this.#team === null) throw new Error('the room has no team yet');
    return this.#team;
  }

  get #shown(): TeamDisplay {
    if (this.#display === null) throw new Error('the room has no team yet');
    return this.#display;
  }

  /** Nobody has been connected for this long. */
  idleMs(nowMs: number): number {
    return this.#members.size > 0 ? 0 : nowMs - this.#lastBusyMs;
  }

  /** Every seat of the team, with who is here now and for how long they have been quiet. */
  seatPresences(): Record<string, SeatPresence> {
    const { play, presence } = this.team;
    return presence.seatPresences(play.game, this.#shown.seatsHere(), this.services.now());
  }

  get memberCount(): number {
    return this.#members.size;
  }

  /** Seats that are connected. */
  seatsHere(): ReadonlySet<string> {
    return this.#shown.seatsHere();
  }

  override async onCreate({ code, teamId }: { code: string; teamId: string }): Promise<void> {
    this.autoDispose = false;
    this.maxMessagesPerSecond = CLIENT_LIMITS.framesPerSecondMax;
    const { now, claimsOf, pace } = this.services;
    const team = await Team.open(this.services, { code, teamId });
    this.#team = team;
    this.#lastBusyMs = now();
    this.#display = new TeamDisplay(team, this.#members, { now, claims: () => claimsOf(team.key), pace });
    this.#display.copyAll();
    this.state = team.picture.state;
    this.services.log.info({ code, teamId, tick: team.play.game.state.tick }, 'team opened');
    this.#intake = new CommandIntake(team, this.#members, this.services);
    this.onMessage(MESSAGES.command, (client: TeamClient, message: unknown) => this.#intake?.take(client, message));
    this.onMessage('*', (client, type) => {
      this.#intake?.refuse(client, 0, 'unknownMessage', `there is no message ${String(type).slice(0, 60)}`);
    });
    // The framework's own clock only has to go; patches go out when the beat says so.
    this.setTimestep(() => undefined, ROOM_LIMITS.frameworkClockMs);
    this.patchRate = null;
  }

  override onAuth(_client: TeamClient, options: unknown): Identity {
    const identity = this.services.identify(this.team, options);
    if (identity === null) throw new JoinRefused(ErrorCode.AUTH_FAILED, 'this token or ticket opens nothing here');
    return identity;
  }

  override async onJoin(client: TeamClient, options: unknown, identity: Identity): Promise<void> {
    await this.services.turnToEnter?.();
    // What is being written now must not be seen before it is stored.
    await this.settled();
    const member = new Member(client, identity, readPageAttempt(options), this.services.now());
    if (isOvertaken(member, this.#members.values()))
      throw new JoinRefused(ErrorCode.AUTH_FAILED, 'a later attempt came first');
    if (identity.kind === 'seat') this.dismissSeat(identity.seatId, 'replaced');
    client.userData = member;
    const isAgain = this.team.presence.joined(member.seatId, this.services.now());
    this.services.meter.joined(isAgain);
    this.services.log.debug({ ...this.team.key, as: identity.kind, seatId: member.seatId, isAgain }, 'joined');
    this.#members.set(client, member);
    sendTogether(client);
    guardFrames(client, {
      onFrame: (bytes) => {
        member.frameBytes = bytes;
      },
      onUnreadable: () => this.#intake?.refuse(client, 0, 'badMessage', 'this message cannot be read'),
      now: this.services.now,
    });
    // The rest of the picture is as it was last sent; what has changed since comes to all with the next patch.
    this.#shown.copyPeople();
    this.#shown.showTo(member, this.#events);
    this.#isDirty = true;
  }

  override onLeave(client: TeamClient): void {
    client.view?.dispose();
    this.services.log.debug({ ...this.team.key, seatId: client.userData?.seatId ?? '' }, 'left');
    if (this.#members.delete(client)) this.#isDirty = true;
    this.team.presence.seen([client.userData?.seatId ?? ''], this.services.now());
    this.#lastBusyMs = this.services.now();
  }

  /** Applies, ticks, stores, shows. Never two at a time. */
  beat(): Promise<void> | undefined {
    if (this.#beating !== null || this.#isClosed || !this.#isDue(this.services.now())) return undefined;
    this.#beating = this.#runBeat().finally(() => {
      this.#beating = null;
    });
    return this.#beating;
  }

  /** Most beats find nothing to do; they should cost nothing. */
  #isDue(nowMs: number): boolean {
    if (this.team.isDue(nowMs) || this.#shown.isTroubleNew) return true;
    const isPatchDue = this.#isDirty && this.#showing === null && this.#mayPatch(nowMs);
    return isPatchDue || nowMs - this.#lastHeartbeatMs >= ROOM_LIMITS.heartbeatMs;
  }

  #mayPatch(nowMs: number): boolean {
    return this.#patchTurn.hasCome(nowMs, this.team.play.game.state.tick, this.#shown.isTroubleNew);
  }

  /** One beat; what goes wrong in it is this team's trouble and nobody else's. */
  hurry(): void {
    try {
      this.beat()?.catch((error: unknown) => this.#fail(error, 'beat'));
    } catch (error) {
      this.#fail(error, 'beat');
    }
  }

  /** Resolves when no beat is under way: what is decided is then stored, unless the store refuses. */
  async settled(): Promise<void> {
    while (this.#beating !== null) await this.#beating.catch(() => undefined);
  }

  /** Seats or names have changed outside of the game: shown with the next patch. */
  touch(): void {
    this.#isDirty = true;
  }

  /** Ends the connections of a facilitator who was given rights and has them no more. */
  dismissFacilitator(id: string): void {
    this.#dismissAll(({ identity }) => identity.kind === 'facilitator' && identity.facilitatorId === id, 'removed');
  }

  /** Ends the connection of a seat. */
  dismissSeat(seatId: string, reason: GoodbyeMessage['reason']): void {
    this.#dismissAll((member) => member.seatId === seatId, reason);
  }

  /** Lets everything decided so far reach the store, says goodbye to everybody, and ends the room. */
  async close(reason: GoodbyeMessage['reason']): Promise<void> {
    await this.settled();
    if (this.#isClosed) return;
    if (reason !== 'erased') await this.beat()?.catch(() => undefined);
    await this.#showing;
    this.#isClosed = true;
    this.#dismissAll(() => true, reason);
    this.team.play.abandon();
    this.services.log.info({ ...this.team.key, reason }, 'team closed');
    await this.disconnect(CLOSE_CODES[reason]);
  }

  #fail(error: unknown, where: string): void {
    this.onTrouble(error instanceof Error ? error : new Error(String(error)), where);
  }

  protected override onTrouble(error: Error, where: string): void {
    const nowMs = this.services.now();
    this.services.log.error({ ...this.#team?.key, err: error, where }, 'team stopped by an exception');
    this.services.meter.count('stops', 1);
    this.#isDirty = true;
    if (this.#team === null) return;
    this.#team.stop(nowMs);
    // Not the game alone, or not the game at all: what the room itself holds may be broken too.
    if (this.#team.stops >= ROOM_LIMITS.stopsInRowMax) this.services.retire(this.#team.key);
  }

  async #runBeat(): Promise<void> {
    const nowMs = this.services.now();
    // Before anything is sent: what waits now has waited since an earlier beat.
    if (nowMs - this.#lastHeartbeatMs >= ROOM_LIMITS.heartbeatWithPatchMs) cutOffUnheard(this.#members.values(), nowMs);
    const result = await this.team.beat(nowMs, this.#shown.seatsHere(), this.#mayPatch(nowMs));
    if (result !== null) {
      this.#events.push(...result.events);
      this.#shown.acted(result.seatIds);
      this.#isDirty = true;
      this.services.meter.count('accepted', result.commands);
      for (const code of result.refusals) this.services.meter.refused(code);
    }
    if (this.#shown.isTroubleNew) this.#isDirty = true;
    const isPatching = this.#isDirty && this.#mayPatch(nowMs);
    if (isPatching) this.#show();
    const gapMs = isPatching ? ROOM_LIMITS.heartbeatWithPatchMs : ROOM_LIMITS.heartbeatMs;
    if (nowMs - this.#lastHeartbeatMs >= gapMs) this.#giveSign(nowMs);
  }

  #giveSign(nowMs: number): void {
    this.#lastHeartbeatMs = nowMs;
    // Who is away long enough to be replaced by a bot changes without anything else happening.
    this.#shown.copyPeople();
    this.#shown.copyDesk();
    this.broadcastPatch();
    this.broadcast(MESSAGES.heartbeat, { tick: this.team.play.game.state.tick });
  }

  /** Answers do not wait for pictures: this team's comes when it is its turn and everything that it shows is stored. */
  #show(): void {
    this.#showing ??= this.#patchInTurn()
      .catch((error: unknown) => this.#fail(error, 'patch'))
      .finally(() => {
        this.#showing = null;
      });
  }

  async #patchInTurn(): Promise<void> {
    do {
      await this.settled();
      await this.services.turnToShow?.();
    } while (this.#beating !== null);
    if (!this.#isClosed) this.#patch(this.services.now());
  }

  #patch(nowMs: number): void {
    this.#patchTurn.take(nowMs, this.team.play.game.state.tick);
    this.#isDirty = !this.#shown.copyAll();
    for (const member of this.#members.values()) this.#shown.showTo(member, this.#events);
    this.broadcastPatch();
    this.services.meter.count('patches', 1);
    this.#shown.tell(this.#events.splice(0));
  }

  #dismissAll(isMeant: (member: Member) => boolean, reason: GoodbyeMessage['reason']): void {
    for (const member of [...this.#members.values()].filter(isMeant)) {
      this.#members.delete(member.client);
      member.client.send(MESSAGES.goodbye, { reason });
      member.client.leave(CLOSE_CODES[reason]);
      this.#isDirty = true;
    }
  }
}

/** The room class to define with the matchmaker. */
export function teamRoomWith(services: RoomServices): new () => TeamRoom {
  return class extends TeamRoom {
    protected override readonly services = services;
  };
}
