// One life of the simulated server: everything that the real one is made of between its sockets and its disk, the framework's rooms
// and matchmaker with it, on simulated time. It starts from what the disk holds, and ends by a signal or from one instant to the next.
import { connectClientToRoom, createAuthContext, matchMaker } from '@colyseus/core';
import { WebSocketClient } from '@colyseus/ws-transport';
import { pino } from 'pino';
import type { WebSocket } from 'ws';
import { HTTP_LIMITS, ROOM_LIMITS, SESSION_LIMITS } from '../../../../shared/limits.ts';
import { ROOM_NAME } from '../../../../shared/wire/protocol.ts';
import { keepHouse } from '../../../housekeeping.ts';
import { bringIn } from '../../../http/bringIn.ts';
import { DoubleClicks } from '../../../http/DoubleClicks.ts';
import type { Store, TeamKey } from '../../../journal/store.ts';
import { withSessionCache } from '../../../journal/withSessionCache.ts';
import type { RoomMeter } from '../../../rooms/RoomMeter.ts';
import type { RoomServices } from '../../../rooms/RoomServices.ts';
import { type TeamRoom, teamRoomWith } from '../../../rooms/TeamRoom.ts';
import { identify, mayJoin } from '../../../sessions/identify.ts';
import { notFound, Problem } from '../../../sessions/Problem.ts';
import type { SeatWish, TakenSeat } from '../../../sessions/Seats.ts';
import { type SessionServices, sessionServices } from '../../../sessions/sessionServices.ts';
import { secretsFrom } from '../../../sessions/tokens.ts';
import type { Chance } from './Chance.ts';
import type { Plant } from './Plant.ts';
import type { SimulatedLink } from './SimulatedLink.ts';
import { changingPace } from './changingPace.ts';
import { newOwner, type SimulatedTime } from './SimulatedTime.ts';

export interface ProcessParts {
  time: SimulatedTime;
  nowIso: () => string;
  store: Store;
  chance: Chance;
  plant: Plant;
  meter: RoomMeter;
  /** A room has sent a patch. */
  onPatched: (room: TeamRoom) => void;
}

export type Seated = TakenSeat & TeamKey & { roomId: string };

const CLOSED_WITH_ERROR = 4002;
const RETENTION_DAYS = 90;

export class ServerProcess {
  readonly owner = newOwner();
  readonly services: SessionServices;
  readonly store: Store;
  readonly log = pino({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent' });
  readonly #parts: ProcessParts;
  readonly #rooms = new Set<TeamRoom>();
  readonly #clicks = new DoubleClicks<Seated>();
  #isDraining = false;

  private constructor(parts: ProcessParts) {
    const { time, nowIso, chance, plant, store } = parts;
    this.#parts = parts;
    this.store = withSessionCache(plant.store?.(store) ?? store);
    const secrets = secretsFrom(chance);
    const open = (teams: SessionServices['teams'], key: TeamKey): Promise<TeamRoom> =>
      bringIn({ store: this.store, log: this.log, teams, isDraining: () => this.#isDraining }, key);
    this.services = sessionServices(this.store, time.nowMs, open, undefined, { nowIso, secrets });
  }

  /** The framework's matchmaker is shared by all processes that ever were: one lives at a time. */
  static start(parts: ProcessParts): ServerProcess {
    const started = new ServerProcess(parts);
    started.#defineRoom();
    const { time, nowIso } = parts;
    const { owner, services, store, log } = started;
    time.every(ROOM_LIMITS.beatMs, owner, () => services.teams.beatAll());
    time.every(HTTP_LIMITS.housekeepingMs, owner, () => {
      const house = { store, log, teams: services.teams, now: time.nowMs, retentionDays: RETENTION_DAYS };
      keepHouse(house, Date.parse(nowIso())).catch(() => undefined);
    });
    return started;
  }

  get rooms(): ReadonlySet<TeamRoom> {
    return this.#rooms;
  }

  /** As a request for a seat is answered: by its token in whichever team it is, else a new one, once for each click. */
  async seat({ code, teamId }: TeamKey, wish: Partial<SeatWish>, requestId: string): Promise<Seated> {
    const { sessions, seats } = this.services;
    const session = await sessions.find(code);
    const key = { code: session.code, teamId };
    const { seatToken = '' } = wish;
    const take = async (place: TeamKey): Promise<Seated> => {
      const room = await this.#bringIn(place);
      const usual = { nickname: '', roleId: '', seatToken: '', isObserver: false, isShared: false, language: 'en' };
      const taken = await seats.take(room, { ...usual, ...wish });
      return { ...taken, ...room.team.key, roomId: room.roomId };
    };
    if (seatToken !== '') return take((await seats.locate(key, seatToken)) ?? key);
    return this.#clicks.once(requestId, this.#parts.time.nowMs(), SESSION_LIMITS.doubleClickMs, () => take(key));
  }

  /** A facilitator's ticket for one join. */
  async watch({ code, teamId }: TeamKey, token: string): Promise<{ roomId: string; ticket: string }> {
    const { sessions, tickets } = this.services;
    const { session, facilitatorId } = await sessions.findAs(code, token, ['facilitator']);
    const room = await this.#bringIn({ code: session.code, teamId });
    const watcher = { kind: 'facilitator', language: 'en', facilitatorId } as const;
    return { roomId: room.roomId, ticket: tickets.issue(room.team.key, watcher, this.#parts.time.nowMs()) };
  }

  /** Matchmaking's one open door. @returns the id under which a socket is let in */
  async reserve(roomId: string, options: Record<string, string>): Promise<string> {
    const room = this.services.teams.findByRoomId(roomId);
    if (room === null) throw notFound();
    if (!mayJoin(room.team, options, this.services.tickets, this.#parts.time.nowMs()))
      throw new Problem(401, 'wrongToken', 'This token or ticket opens nothing here.');
    try {
      return (await matchMaker.joinById(roomId, options)).sessionId;
    } catch {
      throw new Problem(503, 'roomClosed', 'The room is closing; ask for the seat again.');
    }
  }

  /** A socket has come in: as the framework's transport does it. */
  accept(link: SimulatedLink, roomId: string, sessionId: string): void {
    const client = new WebSocketClient(sessionId, link.socket as unknown as WebSocket);
    const room = [...this.#rooms].find((one) => one.roomId === roomId);
    connectClientToRoom(room, client, createAuthContext({ headers: {}, remoteAddress: '' }), {}).catch(() =>
      link.socket.close(CLOSED_WITH_ERROR),
    );
  }

  /** On a signal: everything reaches the disk, everybody hears goodbye. */
  async drain(): Promise<void> {
    this.#isDraining = true;
    await this.services.teams.closeAll('restarting');
  }

  /** Nothing of it happens any more; the framework only lets go of its own timers. */
  end(): void {
    this.owner.isGone = true;
    for (const room of this.#rooms) void room.disconnect().catch(() => undefined);
  }

  async #bringIn(key: TeamKey): Promise<TeamRoom> {
    const { store, log } = this;
    return bringIn({ store, log, teams: this.services.teams, isDraining: () => this.#isDraining }, key);
  }

  #defineRoom(): void {
    const { time, nowIso, meter, plant, onPatched } = this.#parts;
    const { claims, tickets, teams } = this.services;
    const rooms = this.#rooms;
    const now = time.nowMs;
    const { store, log } = this;
    const Base = teamRoomWith({
      store,
      log,
      now,
      nowIso,
      meter,
      claimsOf: (key) => claims.waitingFor(key),
      identify: (team, options) => {
        const identity = identify(team, options, tickets, now());
        return identity === null ? null : (plant.identity?.(identity) ?? identity);
      },
      retire: (key) => void teams.close(key, 'stopped').catch(() => undefined),
      pace: changingPace(now),
    });
    class SimulatedRoom extends Base {
      declare protected readonly services: RoomServices;

      override async onCreate(options: { code: string; teamId: string }): Promise<void> {
        await super.onCreate(options);
        // Counted by the framework's own clock, which runs in real time.
        this.maxMessagesPerSecond = Infinity;
        rooms.add(this);
      }

      override broadcastPatch(): boolean {
        const isSent = super.broadcastPatch();
        // While it is being made the framework patches by a timer of its own, and there is nothing to show yet.
        if (rooms.has(this)) onPatched(this);
        return isSent;
      }
    }
    matchMaker.defineRoomType(ROOM_NAME, SimulatedRoom);
  }
}
