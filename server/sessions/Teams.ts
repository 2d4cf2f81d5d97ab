// The teams that are in memory, each in its room; brings one in from its journal when somebody comes, lets it go when nobody does.
// Must not know seats, sessions' contents or HTTP.
import { matchMaker } from '@colyseus/core';
import { ROOM_LIMITS } from '../../shared/limits.ts';
import { ROOM_NAME } from '../../shared/wire/protocol.ts';
import type { GoodbyeMessage } from '../../shared/wire/protocol.ts';
import type { TeamKey } from '../journal/store.ts';
import { TeamRoom } from '../rooms/TeamRoom.ts';

const nameOf = ({ code, teamId }: TeamKey): string => `${code} ${teamId}`;

export class Teams {
  readonly #mayOpen: (code: string) => Promise<void>;
  readonly #rooms = new Map<string, Promise<TeamRoom>>();
  /** The ones that are open, for reading without waiting. */
  readonly #open = new Map<string, TeamRoom>();
  /** On their way out: nobody opens a team whose last words are not stored yet. */
  readonly #closing = new Map<string, Promise<void>>();

  /** @param mayOpen throws where another process owns the session */
  constructor(mayOpen: (code: string) => Promise<void> = () => Promise.resolve()) {
    this.#mayOpen = mayOpen;
  }

  /** Makes this process the session's owner, as far as it may be. @throws Problem 503 where another process is */
  own(code: string): Promise<void> {
    return this.#mayOpen(code);
  }

  /** The team's room; opened once, however many ask at the same time. @throws Error when it cannot be opened */
  async ensure(key: TeamKey): Promise<TeamRoom> {
    const name = nameOf(key);
    const known = this.#rooms.get(name);
    if (known !== undefined) return known;
    const opening = (this.#closing.get(name) ?? Promise.resolve()).then(() => this.#openRoom(key));
    this.#rooms.set(name, opening);
    try {
      const room = await opening;
      // Unless it was told to close meanwhile.
      if (this.#rooms.get(name) === opening) this.#open.set(name, room);
      return room;
    } catch (error) {
      if (this.#rooms.get(name) === opening) this.#rooms.delete(name);
      throw error;
    }
  }

  find(key: TeamKey): TeamRoom | null {
    return this.#open.get(nameOf(key)) ?? null;
  }

  /** The session's teams in memory, also those that are on their way in. */
  async openOf(code: string): Promise<TeamRoom[]> {
    const wanted = [...this.#rooms].filter(([name]) => name.startsWith(`${code} `));
    const opened = await Promise.allSettled(wanted.map(([, room]) => room));
    return opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  }

  findByRoomId(roomId: string): TeamRoom | null {
    return this.all().find((room) => room.roomId === roomId) ?? null;
  }

  all(): TeamRoom[] {
    return [...this.#open.values()];
  }

  async close(key: TeamKey, reason: GoodbyeMessage['reason']): Promise<void> {
    const name = nameOf(key);
    const opened = this.#rooms.get(name);
    if (opened === undefined) return this.#closing.get(name);
    this.#rooms.delete(name);
    this.#open.delete(name);
    const closing = opened.then(
      (room) => room.close(reason),
      () => undefined,
    );
    this.#closing.set(name, closing);
    try {
      await closing;
    } finally {
      this.#closing.delete(name);
    }
  }

  async closeAll(reason: GoodbyeMessage['reason']): Promise<void> {
    await Promise.all(this.all().map((room) => this.close(room.team.key, reason)));
  }

  /** One beat of every team, in one go, so that what they write goes to the disk together. */
  beatAll(): void {
    for (const room of this.#open.values()) room.hurry();
  }

  /** Lets go of teams that nobody has been connected to for long. */
  async closeIdle(nowMs: number): Promise<void> {
    const idle = this.all().filter((room) => room.idleMs(nowMs) > ROOM_LIMITS.idleTeamMs);
    await Promise.all(idle.map((room) => this.close(room.team.key, 'stopped')));
  }

  async #openRoom({ code, teamId }: TeamKey): Promise<TeamRoom> {
    await this.#mayOpen(code);
    const { roomId } = await matchMaker.createRoom(ROOM_NAME, { code, teamId });
    const room = matchMaker.getLocalRoomById(roomId);
    if (!(room instanceof TeamRoom)) throw new Error('the room of this team is not here');
    return room;
  }
}
