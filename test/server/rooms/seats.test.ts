// Seats: taken once, taken again from anywhere, never by somebody else; and watchers, who hold none.
import { Client } from '@colyseus/sdk';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { joinTeam } from '../../support/joinTeam.ts';
import {
  call,
  control,
  createSession,
  type CreatedSession,
  type SeatAnswer,
  takeSeat,
  tokenIn,
  watch,
} from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

let server: TestServer;
let session: CreatedSession;

const seatPath = (code: string): string => `/api/sessions/${code}/teams/t1/seat`;

beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  session = await createSession(server.url);
});
afterAll(() => server.end());

describe('a seat', () => {
  it('gives its player the role, its part of the state and its texts', async () => {
    const seat = await takeSeat(server.url, session, { nickname: 'Ada', roleId: 'desk', language: 'en' });
    expect(seat).toMatchObject({ roleId: 'desk', nextSeq: 1 });
    const ada = await joinTeam(seat, { seatToken: seat.seatToken });
    const state = ada.state();
    expect(Object.keys(state.roles)).toEqual(['desk']);
    expect(Object.keys(state.roles['desk']?.hands ?? {}).length).toBeGreaterThan(0);
    expect(state.people['desk']).toMatchObject({ nicknames: 'Ada', presence: 'here', isBot: false });
    expect(state.people['appDev']).toMatchObject({ nicknames: '', presence: 'bot', isBot: true });
    expect(state).toMatchObject({ code: session.code, protocolVersion: 1, trouble: '' });
    expect(ada.texts[state.roles['desk']?.titleKey ?? '']).toMatch(/\w/);
    await ada.leave();
  });

  it('is any free one when no role is asked for, until all roles have somebody', async () => {
    const roleCount = Object.keys((await server.sessions.find(session.code)).scenario.roles).length;
    const seats: SeatAnswer[] = [];
    for (let count = 0; count < roleCount; count += 1) seats.push(await takeSeat(server.url, session, {}));
    expect(new Set(seats.map(({ roleId }) => roleId)).size).toBe(roleCount);
    expect((await takeSeat(server.url, session, {})).roleId).not.toBe('');
  });

  it('is refused when somebody has the role, unless it is to be shared', async () => {
    await takeSeat(server.url, session, { nickname: 'Ada', roleId: 'desk' });
    const second = await call<{ code: string }>(server.url, seatPath(session.code), {
      body: { nickname: 'Bo', roleId: 'desk' },
    });
    expect([second.status, second.body.code]).toEqual([409, 'roleTaken']);
    const shared = await takeSeat(server.url, session, { nickname: 'Bo', roleId: 'desk', share: true });
    expect(shared.roleId).toBe('desk');
    const shown = await call<{ teams: { roles: { roleId: string; kind: string; nicknames: string[] }[] }[] }>(
      server.url,
      `/api/sessions/${session.code}`,
    );
    const desk = shown.body.teams[0]?.roles.find(({ roleId }) => roleId === 'desk');
    expect(desk).toMatchObject({ kind: 'taken', nicknames: ['Ada', 'Bo'] });
  });

  it('is one seat after a double click', async () => {
    const click = (): Promise<SeatAnswer> => takeSeat(server.url, session, { nickname: 'Ada', roleId: 'desk' });
    const [one, other] = await Promise.all([click(), click()]);
    expect(other.seatToken).toBe(one.seatToken);
    const named = { requestId: 'r1' };
    const [third, fourth] = await Promise.all([
      takeSeat(server.url, session, named),
      takeSeat(server.url, session, named),
    ]);
    expect(fourth.seatId).toBe(third.seatId);
    expect((await server.store.readSeats({ code: session.code, teamId: 't1' })).length).toBe(2);
  });

  it('is the same seat again for its token, wherever it comes from; the newest connection wins and the older is told', async () => {
    const seat = await takeSeat(server.url, session, { nickname: 'Ada', roleId: 'desk' });
    const laptop = await joinTeam(seat, { seatToken: seat.seatToken });
    const again = await takeSeat(server.url, session, { seatToken: seat.seatToken });
    expect([again.seatId, again.roleId]).toEqual([seat.seatId, 'desk']);
    const phone = await joinTeam(again, { seatToken: seat.seatToken });
    await expect.poll(() => laptop.closeCode()).toBe(4101);
    expect(laptop.goodbyes).toEqual(['replaced']);
    expect(Object.keys(phone.state().roles)).toEqual(['desk']);
    expect(phone.state().people['desk']?.presence).toBe('here');
    await phone.leave();
  });

  it('keeps the latest attempt of a page, also when an earlier one arrives after it', async () => {
    const seat = await takeSeat(server.url, session, { nickname: 'Ada', roleId: 'desk' });
    const { seatToken } = seat;
    const attempt = (pageId: string, number: string) => joinTeam(seat, { seatToken, pageId, attempt: number });
    const second = await attempt('laptop', '2');
    await expect(attempt('laptop', '1')).rejects.toThrow('a later attempt came first');
    expect(second.closeCode()).toBeNull();
    const third = await attempt('laptop', '10');
    await expect.poll(() => second.goodbyes).toEqual(['replaced']);
    const phone = await attempt('phone', '1');
    await expect.poll(() => third.goodbyes).toEqual(['replaced']);
    expect((await phone.command(seat.nextSeq, { type: 'setPulling', isPulling: 'no' })).kind).toBe('accepted');
    const untold = await joinTeam(seat, { seatToken });
    await expect.poll(() => phone.goodbyes).toEqual(['replaced']);
    await untold.leave();
  });

  it('is nobody else’s: a wrong token takes nothing and joins nothing', async () => {
    const seat = await takeSeat(server.url, session, { roleId: 'desk' });
    const other = await createSession(server.url);
    const elsewhere = await takeSeat(server.url, other, { roleId: 'desk' });
    for (const seatToken of ['x', elsewhere.seatToken, session.facilitatorToken]) {
      expect((await call(server.url, seatPath(session.code), { body: { seatToken } })).status).toBe(401);
      await expect(new Client(seat.endpoint).joinById(seat.roomId, { seatToken })).rejects.toThrow();
    }
    await expect(new Client(seat.endpoint).joinById(seat.roomId, {})).rejects.toThrow();
    expect((await call(server.url, seatPath('ZZZZZZ'), { body: {} })).status).toBe(404);
    expect((await call(server.url, `/api/sessions/${session.code}/teams/t9/seat`, { body: {} })).status).toBe(404);
  });

  it('can be moved to another role and removed by the facilitator', async () => {
    const seat = await takeSeat(server.url, session, { roleId: 'desk' });
    const ada = await joinTeam(seat, { seatToken: seat.seatToken });
    const move = { action: 'moveSeat', teamId: 't1', seatId: seat.seatId };
    await expect(control(server.url, session, { ...move, roleIds: ['nobody'] })).rejects.toThrow('noSuchRole');
    await control(server.url, session, { ...move, roleIds: ['appDev', 'owner'] });
    const state = await ada.until('the new roles', ({ roles }) => roles['owner'] !== undefined && !roles['desk']);
    expect(Object.keys(state.roles).length).toBe(2);
    await control(server.url, session, { action: 'removeSeat', teamId: 't1', seatId: seat.seatId });
    await expect.poll(() => ada.closeCode()).toBe(4102);
    expect(ada.goodbyes).toEqual(['removed']);
    const again = await call(server.url, seatPath(session.code), { body: { seatToken: seat.seatToken } });
    expect(again.status).toBe(401);
  });
});

describe('watchers', () => {
  it('see the public part alone: observers and the big screen', async () => {
    const seat = await takeSeat(server.url, session, { nickname: 'Eva', observer: true });
    const observer = await joinTeam(seat, { seatToken: seat.seatToken });
    const ticket = await watch(server.url, session, tokenIn(session.links.screen));
    const screen = await joinTeam(ticket, { ticket: ticket.ticket });
    for (const client of [observer, screen]) {
      const state = client.state();
      expect(state.public.phase).toBe('lobby');
      expect([state.roles, state.facilitator?.roles ?? {}]).toEqual([{}, {}]);
      expect(await client.command(1, { type: 'setPulling', isPulling: 'no' })).toMatchObject({ code: 'notYourRole' });
      await client.leave();
    }
    expect(seat.roleId).toBe('');
  });

  it('see who is where as the facilitator, with a ticket that opens once', async () => {
    const seat = await takeSeat(server.url, session, { nickname: 'Ada', roleId: 'desk' });
    const ada = await joinTeam(seat, { seatToken: seat.seatToken });
    const ticket = await watch(server.url, session, session.facilitatorToken);
    const facilitator = await joinTeam(ticket, { ticket: ticket.ticket });
    const { facilitator: part, roles } = facilitator.state();
    expect(part?.seats?.[seat.seatId]).toMatchObject({ nickname: 'Ada', roleIds: 'desk', isHere: true });
    expect(Object.keys(part?.roles ?? {}).length).toBeGreaterThan(1);
    expect(roles).toEqual({});
    await expect(new Client(ticket.endpoint).joinById(ticket.roomId, { ticket: ticket.ticket })).rejects.toThrow();
    await Promise.all([ada.leave(), facilitator.leave()]);
  });
});

describe('the door', () => {
  it('opens for joinById alone: nobody creates rooms', async () => {
    for (const method of ['create', 'joinOrCreate', 'join', 'reconnect']) {
      expect((await call(server.url, `/matchmake/${method}/team`, { body: {} })).status).toBe(404);
    }
  });

  it('refuses pages of other sites, over HTTP and over sockets, and sends no CORS headers', async () => {
    const foreign = { origin: 'https://elsewhere.example' };
    expect((await call(server.url, '/api/sessions', { body: {}, headers: foreign })).status).toBe(403);
    const read = await call(server.url, `/api/sessions/${session.code}`, { headers: foreign });
    expect([...read.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    const seat = await takeSeat(server.url, session, {});
    const status = await new Promise<number>((resolve, reject) => {
      const socket = new WebSocket(`${server.url.replace('http', 'ws')}/p/${seat.roomId}?sessionId=x`, {
        headers: foreign,
      });
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
      socket.on('open', () => reject(new Error('opened')));
      socket.on('error', () => undefined);
    });
    expect(status).toBe(403);
  });
});
