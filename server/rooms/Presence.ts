// Who is here, who is away, and which roles bots play meanwhile. Must not look at the clock or send anything.
import { ROOM_LIMITS } from '../../shared/limits.ts';
import type { Game } from '../../shared/sim/state.ts';
import type { SeatRecord } from '../journal/store.ts';

export interface RolePeople {
  id: string;
  nicknames: string;
  presence: 'here' | 'away' | 'bot';
  isBot: boolean;
}

export interface SeatPresence {
  id: string;
  nickname: string;
  roleIds: string;
  isObserver: boolean;
  isHere: boolean;
  lastCommand: string;
  lastCommandTick: number;
  /** In steps, so that it changes seldom. */
  quietSeconds: number;
  isHandedToBot: boolean;
  isInvite: boolean;
}

/** What a seat did last, and when by the clock. */
interface Activity {
  command: string;
  tick: number;
  atMs: number;
}

const QUIET_STEP_SECONDS = 5;

export class Presence {
  readonly #seats = new Map<string, SeatRecord>();
  readonly #lastHereMs = new Map<string, number>();
  readonly #activities = new Map<string, Activity>();

  /** Seats known from the store count as just seen, so that a restart gives people their grace period. */
  constructor(seats: SeatRecord[], nowMs: number) {
    for (const seat of seats) this.add(seat, nowMs);
  }

  add(seat: SeatRecord, nowMs: number): void {
    this.#seats.set(seat.seatId, seat);
    this.#lastHereMs.set(seat.seatId, nowMs);
  }

  remove(seatId: string): void {
    this.#seats.delete(seatId);
    this.#lastHereMs.delete(seatId);
    this.#activities.delete(seatId);
  }

  /** Somebody sat down: quiet from now on. @returns whether the seat was here before */
  joined(seatId: string, nowMs: number): boolean {
    const known = this.#activities.get(seatId);
    const { command = '', tick = 0 } = known ?? {};
    if (this.#seats.has(seatId)) this.#activities.set(seatId, { command, tick, atMs: nowMs });
    return known !== undefined;
  }

  /** A command came from the seat, whatever becomes of it. */
  acted(seatId: string, command: string, tick: number, nowMs: number): void {
    if (this.#seats.has(seatId)) this.#activities.set(seatId, { command, tick, atMs: nowMs });
  }

  seat(seatId: string): SeatRecord | undefined {
    return this.#seats.get(seatId);
  }

  seats(): SeatRecord[] {
    return [...this.#seats.values()];
  }

  /** Call it for every connected seat from time to time, and when it leaves. */
  seen(seatIds: Iterable<string>, nowMs: number): void {
    for (const seatId of seatIds) if (this.#seats.has(seatId)) this.#lastHereMs.set(seatId, nowMs);
  }

  /** One entry per role of the game. */
  people({ rules, state }: Game, here: ReadonlySet<string>, nowMs: number): Record<string, RolePeople> {
    const people: Record<string, RolePeople> = {};
    for (const id of rules.roleIds) {
      const holders = Object.values(state.seats).filter((seat) => !seat.isBot && seat.roleIds.includes(id));
      const playing = holders.filter((seat) => this.#seats.get(seat.id)?.isHandedToBot !== true);
      const presences = playing.map((seat) => this.#presenceOf(seat.id, here, nowMs));
      const presence = presences.includes('here') ? 'here' : presences.includes('away') ? 'away' : 'bot';
      const names = holders.map((seat) => this.#seats.get(seat.id)?.nickname ?? '').filter((name) => name !== '');
      people[id] = { id, nicknames: names.join('\n'), presence, isBot: presence === 'bot' };
    }
    return people;
  }

  seatPresences(game: Game, here: ReadonlySet<string>, nowMs: number): Record<string, SeatPresence> {
    const entries = this.seats().map(({ seatId, nickname, isObserver, ...seat }): [string, SeatPresence] => {
      const { isHandedToBot, isInvite } = seat;
      const held = game.state.seats[seatId]?.roleIds ?? (isInvite ? seat.roleIds : []);
      const { command = '', tick = 0, atMs = nowMs } = this.#activities.get(seatId) ?? {};
      const quietSteps = Math.floor((nowMs - atMs) / 1000 / QUIET_STEP_SECONDS);
      const shown: SeatPresence = {
        id: seatId,
        nickname,
        roleIds: held.join(' '),
        isObserver,
        isHere: here.has(seatId),
        lastCommand: command,
        lastCommandTick: tick,
        quietSeconds: quietSteps * QUIET_STEP_SECONDS,
        isHandedToBot,
        isInvite,
      };
      return [seatId, shown];
    });
    return Object.fromEntries(entries);
  }

  #presenceOf(seatId: string, here: ReadonlySet<string>, nowMs: number): 'here' | 'away' | 'gone' {
    if (here.has(seatId)) return 'here';
    const awayMs = nowMs - (this.#lastHereMs.get(seatId) ?? -Infinity);
    return awayMs <= ROOM_LIMITS.awayGraceMs ? 'away' : 'gone';
  }
}
