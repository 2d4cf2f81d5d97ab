// The clock of a team: whole ticks of real time, faster, paused; signs of life; bots in the empty seats.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { joinTeam, type TestClient } from '../../support/joinTeam.ts';
import { control, createSession, type CreatedSession, takeSeat } from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

let server: TestServer;
let session: CreatedSession;
let desk: TestClient;

beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  session = await createSession(server.url, { botStyle: 'orchestrated' });
  const seat = await takeSeat(server.url, session, { nickname: 'Ada', roleId: 'desk' });
  desk = await joinTeam(seat, { seatToken: seat.seatToken });
  await control(server.url, session, { action: 'start' });
  expect(desk.state().public.tick).toBe(0);
  await control(server.url, session, { action: 'nextPhase' });
});
afterAll(() => server.end());

const tick = (): number => desk.state().public.tick;
const seconds = (count: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, count * 1000));

describe('the clock', () => {
  it('lets one tick pass in a second, and many at a higher speed', async () => {
    await desk.until('the first tick', ({ public: view }) => view.tick >= 1);
    const start = tick();
    await seconds(3);
    expect(tick() - start).toBeGreaterThanOrEqual(2);
    expect(tick() - start).toBeLessThanOrEqual(4);
    await control(server.url, session, { action: 'speed', perMille: 8000 });
    const fast = tick();
    await seconds(3);
    expect(tick() - fast).toBeGreaterThanOrEqual(18);
    expect(tick() - fast).toBeLessThanOrEqual(30);
    expect(desk.state().public.speedPerMille).toBe(8000);
  });

  it('stands still while paused, for everybody and for time that is owed, and goes on', async () => {
    await desk.until('the first tick', ({ public: view }) => view.tick >= 1);
    await control(server.url, session, { action: 'pause' });
    await desk.until('the pause', ({ public: view }) => view.isPaused);
    const paused = tick();
    await seconds(2.5);
    expect(tick()).toBe(paused);
    await control(server.url, session, { action: 'resume' });
    await seconds(1.5);
    expect(tick()).toBeGreaterThan(paused);
    expect(tick()).toBeLessThanOrEqual(paused + 3);
  });

  it('sends a sign of life every two seconds', async () => {
    await seconds(6.5);
    expect(desk.heartbeats.length).toBeGreaterThanOrEqual(3);
    const gaps = desk.heartbeats.slice(1).map((time, index) => time - (desk.heartbeats[index] ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(3500);
  });

  it('has bots work in the empty seats, by commands like anybody’s, and not in the seat of who is there', async () => {
    await control(server.url, session, { action: 'speed', perMille: 64_000 });
    await desk.until('some days', ({ public: view }) => view.tick >= 120, 20_000);
    const { entries } = await server.store.readJournal({ code: session.code, teamId: 't1' }, 0);
    const bots = new Set(entries.map(({ seat }) => seat).filter((seat) => seat.startsWith('bot:')));
    expect(bots.size).toBeGreaterThan(1);
    expect(bots.has('bot:desk')).toBe(false);
  });
});
