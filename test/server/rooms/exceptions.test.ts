// An exception anywhere in one team's room: that team alone stops, its facilitator is told, it comes back from its journal, and the
// other team of the same process misses no tick. The clock is the test's own, so that ticks can be counted.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TeamRoom } from '../../../server/rooms/TeamRoom.ts';
import { hashState } from '../../../shared/sim/hash.ts';
import { joinTeam, type TestClient } from '../../support/joinTeam.ts';
import { control, createSession, type CreatedSession, takeSeat, watch } from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

const TICK_MS = 1000;
/** Nothing is shown more often. */
const PATCH_MS = 200;
const WAIT = { timeout: 15_000, interval: 10 };

interface Play {
  session: CreatedSession;
  room: TeamRoom;
  other: TeamRoom;
  player: TestClient;
  facilitator: TestClient;
}

let server: TestServer;
let nowMs = 1_000_000;

beforeAll(async () => {
  server = await startTestServer({ now: () => nowMs });
});
afterAll(() => server.end());

const boom = (): never => {
  throw new Error('planted');
};

/** The next call of this method throws; the ones after it do not. */
function breakOnce<T extends object>(target: T, method: keyof T): void {
  Object.defineProperty(target, method, {
    configurable: true,
    value: () => {
      Reflect.deleteProperty(target, method);
      boom();
    },
  });
}

async function startPlay(): Promise<Play> {
  const session = await createSession(server.url, { teams: 2 });
  const seats = [await takeSeat(server.url, session, { roleId: 'desk' }, 't1')];
  seats.push(await takeSeat(server.url, session, { roleId: 'desk' }, 't2'));
  const [player] = await Promise.all(seats.map((seat) => joinTeam(seat, { seatToken: seat.seatToken })));
  const ticket = await watch(server.url, session, session.facilitatorToken, 't1');
  const facilitator = await joinTeam(ticket, { ticket: ticket.ticket });
  for (const action of ['start', 'nextPhase']) await control(server.url, session, { action });
  const [room, other] = ['t1', 't2'].map((teamId) => server.teams.find({ code: session.code, teamId }));
  if (!room || !other || player === undefined) throw new Error('no such team in memory');
  return { session, room, other, player, facilitator };
}

const tickOf = (room: TeamRoom): number => room.team.play.game.state.tick;

/** A tick's time passes; the other team's tick must come of it. */
async function passTick({ other }: Play, ms = TICK_MS): Promise<void> {
  const before = tickOf(other);
  nowMs += ms;
  await expect.poll(() => tickOf(other), WAIT).toBe(before + 1);
}

async function joinAnother({ session }: Play, roleId: string): Promise<TestClient> {
  const seat = await takeSeat(server.url, session, { roleId }, 't1');
  return joinTeam(seat, { seatToken: seat.seatToken });
}

const SITES: [string, (play: Play) => Promise<unknown>][] = [
  [
    'a handler',
    ({ room, player }) => {
      breakOnce(room.team.presence, 'acted');
      player.send(1, { type: 'setPulling', isPulling: 'no' });
      return Promise.resolve();
    },
  ],
  [
    'an asynchronous handler',
    ({ room, player }) => {
      const fail = (): Promise<void> => Promise.resolve().then(boom);
      room.onMessage('planted', fail as () => void);
      player.room.send('planted', {});
      return Promise.resolve();
    },
  ],
  [
    'a tick',
    (play) => {
      const { state } = play.room.team.play.game;
      Object.defineProperty(state, 'hands', { get: boom });
      return passTick(play);
    },
  ],
  [
    'the room’s clock',
    ({ room }) => {
      room.clock.setTimeout(boom, 1);
      return Promise.resolve();
    },
  ],
  [
    'a timer of the room',
    ({ room }) => {
      room.setTimestep(() => {
        room.setTimestep(() => undefined, TICK_MS);
        boom();
      }, 10);
      return Promise.resolve();
    },
  ],
  [
    'a join',
    async (play) => {
      breakOnce(play.room.team.presence, 'joined');
      await expect(joinAnother(play, 'appDev')).rejects.toThrow();
    },
  ],
  [
    'a leave',
    async (play) => {
      const another = await joinAnother(play, 'appDev');
      breakOnce(play.room.team.presence, 'seen');
      await another.leave();
    },
  ],
  [
    'what is shown',
    (play) => {
      breakOnce(play.room, 'broadcastPatch');
      return passTick(play);
    },
  ],
];

describe('an exception in', () => {
  it.each(SITES)(
    '%s stops that team alone, tells its facilitator, and costs the others no tick',
    async (_site, plant) => {
      const play = await startPlay();
      const { session, room, other, player, facilitator } = play;
      for (let tick = 0; tick < 3; tick += 1) await passTick(play);
      const [startMs, startTick] = [nowMs, tickOf(other)];
      const stopsBefore = room.team.stops;
      await plant(play);
      await expect.poll(() => room.team.stops, WAIT).toBe(stopsBefore + 1);
      nowMs += PATCH_MS;
      await facilitator.until('the trouble', ({ trouble }) => trouble === 'error', WAIT.timeout);
      expect(other.team.trouble).toBe('');
      await passTick(play, TICK_MS - PATCH_MS);
      for (let tick = 0; tick < 3; tick += 1) await passTick(play);
      await facilitator.until('the end of it', ({ trouble }) => trouble === '', WAIT.timeout);
      const reached = tickOf(room);
      await passTick(play);
      await expect.poll(() => tickOf(room), WAIT).toBeGreaterThan(reached);
      expect(await player.command(9, { type: 'setPulling', isPulling: 'no' })).toMatchObject({ kind: 'accepted' });
      expect([other.team.stops, tickOf(other) - startTick]).toEqual([0, (nowMs - startMs) / TICK_MS]);
      await control(server.url, session, { action: 'pause' });
      const hash = hashState(room.team.play.game.state);
      await server.teams.close({ code: session.code, teamId: 't1' }, 'stopped');
      const again = await server.teams.ensure({ code: session.code, teamId: 't1' });
      expect(hashState(again.team.play.game.state)).toBe(hash);
    },
    60_000,
  );
});
