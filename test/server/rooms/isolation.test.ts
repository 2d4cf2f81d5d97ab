// An exception in one team stops that team alone: it says so, comes back from its journal, and the others miss nothing.
import { matchMaker } from '@colyseus/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SafeRoom } from '../../../server/rooms/SafeRoom.ts';
import type { TeamRoom } from '../../../server/rooms/TeamRoom.ts';
import { hashState } from '../../../shared/sim/hash.ts';
import { joinTeam, type TestClient } from '../../support/joinTeam.ts';
import { control, createSession, type CreatedSession, takeSeat, watch } from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

let server: TestServer;
let session: CreatedSession;
let broken: TestClient;
let healthy: TestClient;
let facilitator: TestClient;

const roomOf = (teamId: string): TeamRoom => {
  const room = server.teams.find({ code: session.code, teamId });
  if (room === null) throw new Error('no such team in memory');
  return room;
};
const join = async (teamId: string): Promise<TestClient> => {
  const seat = await takeSeat(server.url, session, { nickname: 'Ada', roleId: 'desk' }, teamId);
  return joinTeam(seat, { seatToken: seat.seatToken });
};

beforeAll(async () => {
  server = await startTestServer();
  session = await createSession(server.url, { teams: 2 });
  [broken, healthy] = await Promise.all([join('t1'), join('t2')]);
  const ticket = await watch(server.url, session, session.facilitatorToken, 't1');
  facilitator = await joinTeam(ticket, { ticket: ticket.ticket });
  await control(server.url, session, { action: 'start' });
  await control(server.url, session, { action: 'nextPhase' });
  await control(server.url, session, { action: 'speed', perMille: 4000 });
});
afterAll(() => server.end());

/** Breaks the rules' code for one team: the next time it reads its hands, it throws. */
const breakRules = (teamId: string): void => {
  const { state } = roomOf(teamId).team.play.game;
  Object.defineProperty(state, 'hands', {
    get: () => {
      throw new Error('a fault in the rules');
    },
  });
};

describe('an exception', () => {
  it('in a tick stops that team alone, shows it, and is healed from the journal', async () => {
    await broken.until('some ticks', ({ public: view }) => view.tick >= 5);
    expect(await broken.command(1, { type: 'setPulling', isPulling: 'no' })).toMatchObject({ kind: 'accepted' });
    const reached = broken.state().public.tick;
    const others = healthy.state().public.tick;
    breakRules('t1');
    await broken.until('the trouble', ({ trouble }) => trouble === 'error');
    await facilitator.until('the trouble', ({ trouble }) => trouble === 'error');
    expect(await broken.command(2, { type: 'setPulling', isPulling: 'yes' })).toMatchObject({ code: 'teamStopped' });
    const state = await broken.until(
      'the end of it',
      ({ trouble, public: view }) => trouble === '' && view.tick > reached,
    );
    expect(state.roles['desk']?.isPulling).toBe(false);
    expect(healthy.state().public.tick).toBeGreaterThan(others + 2);
    expect([healthy.state().trouble, healthy.closeCode(), broken.closeCode()]).toEqual(['', null, null]);
    expect(await broken.command(1, { type: 'setPulling', isPulling: 'no' })).toMatchObject({ kind: 'accepted' });
    expect(await broken.command(3, { type: 'setPulling', isPulling: 'yes' })).toMatchObject({ kind: 'accepted' });
  });

  it('in a command is that command’s end, also when it is sent again', async () => {
    const { game } = roomOf('t1').team.play;
    Object.defineProperty(game.state.roles['desk'] ?? {}, 'pullRule', {
      set: () => {
        throw new Error('a fault in a command');
      },
      get: () => 'fifo',
      configurable: true,
    });
    expect(await broken.command(10, { type: 'setPullRule', rule: 'value' })).toMatchObject({ code: 'internalError' });
    await broken.until('the trouble', ({ trouble }) => trouble === 'error');
    await broken.until('the end of it', ({ trouble }) => trouble === '', 15_000);
    expect(await broken.command(10, { type: 'setPullRule', rule: 'value' })).toMatchObject({ code: 'internalError' });
    expect(await broken.command(11, { type: 'setPullRule', rule: 'value' })).toMatchObject({ kind: 'accepted' });
    expect(healthy.state().trouble).toBe('');
  });

  it('leaves a game that replays to the same state', async () => {
    await control(server.url, session, { action: 'pause' });
    const { game } = roomOf('t1').team.play;
    const hash = hashState(game.state);
    await server.teams.close({ code: session.code, teamId: 't1' }, 'stopped');
    await server.teams.ensure({ code: session.code, teamId: 't1' });
    expect(hashState(roomOf('t1').team.play.game.state)).toBe(hash);
  });
});

it('has every room of the server stand on the safe base', async () => {
  const rooms = await matchMaker.query({});
  expect(rooms.length).toBeGreaterThan(0);
  for (const { roomId } of rooms) expect(matchMaker.getLocalRoomById(roomId)).toBeInstanceOf(SafeRoom);
});
