// Two processes over one PostgreSQL and one Redis: whoever is asked, the session's owner answers; when it is told to end, or falls
// silent, the other takes over, nothing acknowledged is lost, and no session is ever played in two places. Kills are in
// chaos/processes.test.ts.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { replay } from '../../../server/lab/replay.ts';
import { freePort } from '../../../server/lab/services/freePort.ts';
import { type PostgresServer, startPostgres } from '../../../server/lab/services/postgres.ts';
import { type RedisServer, startRedis } from '../../../server/lab/services/redis.ts';
import { type ServerProcess, startServerProcess } from '../../../server/lab/services/serverProcess.ts';
import { call, control, createSession, type CreatedSession, takeSeat, watch } from '../../support/sessionApi.ts';
import {
  comeBack,
  expectAllOnce,
  hear,
  joinSteadily,
  journalOf,
  keepSending,
  type SteadyPlayer,
} from '../../support/steadyPlayer.ts';

const TAKE_OVER_MS = 10_000;
/** As pages do. */
const ATTEMPT_MS = 4000;

let folder: string;
let postgres: PostgresServer;
let redis: RedisServer;
let variables: Record<string, string>;
let running: ServerProcess[] = [];

beforeAll(async () => {
  [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
}, 40_000);
afterAll(() => Promise.all([postgres.stop(), redis.stop()]));
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gravity-assist-'));
  variables = { DATABASE_URL: await postgres.makeDatabase(), REDIS_URL: redis.url };
});
afterEach(async () => {
  await Promise.all(running.map((server) => server.kill('SIGKILL')));
  running = [];
  rmSync(folder, { recursive: true, force: true });
});

async function startOne(): Promise<ServerProcess> {
  const port = String(await freePort());
  const own = { ...variables, PORT: port, PROCESS_URL: `http://127.0.0.1:${port}` };
  const server = await startServerProcess(folder, own);
  running.push(server);
  return server;
}

interface Play {
  session: CreatedSession;
  players: SteadyPlayer[];
  stopSending: () => Promise<void>;
}

/** A round at speed, opened at the one process, joined at both; its players send and send. */
async function playOn(owner: ServerProcess, other: ServerProcess): Promise<Play> {
  const session = await createSession(owner.url);
  const roles: [string, string][] = [
    ['desk', owner.url],
    ['appDev', other.url],
    ['change', other.url],
  ];
  const players: SteadyPlayer[] = [];
  for (const [roleId, url] of roles) players.push(await joinSteadily(url, session, roleId));
  await control(other.url, session, { action: 'start' });
  await control(other.url, session, { action: 'nextPhase' });
  await control(owner.url, session, { action: 'speed', perMille: 4000 });
  let isOver = false;
  const sending = players.map((player) => keepSending(player, () => isOver));
  const stopSending = async (): Promise<void> => {
    isOver = true;
    await Promise.all(sending);
    players.forEach(hear);
  };
  return { session, players, stopSending };
}

/** Asks for the seat until there is one, as a page does. @returns how long that took */
async function untilTaken(url: string, { session, players }: Play): Promise<number> {
  const startMs = performance.now();
  const [first] = players;
  for (;;) {
    const path = `/api/sessions/${session.code}/teams/t1/seat`;
    const answer = await call(url, path, { body: { seatToken: first?.seat.seatToken }, limitMs: ATTEMPT_MS }).catch(
      (error: unknown) => ({ status: 0, text: String(error) }),
    );
    if (answer.status === 201) break;
    expect([0, 503]).toContain(answer.status);
    if (performance.now() - startMs > TAKE_OVER_MS) throw new Error(`nobody has taken over: ${answer.text}`);
    await sleep(250);
  }
  const tookMs = performance.now() - startMs;
  for (const player of players) await comeBack(url, session, player);
  return tookMs;
}

it('answers for each other, so that a proxy may send anything anywhere', async () => {
  const [a, b] = [await startOne(), await startOne()];
  const play = await playOn(a, b);
  await sleep(1500);
  await play.stopSending();
  const { session, players } = play;
  const [atOwner, atOther] = players;
  // The endpoint leads to the owner through whichever process the player found.
  expect(new URL(atOther?.seat.endpoint ?? '').origin).toBe(b.url);
  expect(new URL(atOther?.seat.endpoint ?? '').pathname).toBe(new URL(atOwner?.seat.endpoint ?? '').pathname);
  for (const { acknowledged } of players) expect(acknowledged.size).toBeGreaterThan(5);
  await control(b.url, session, { action: 'pause' });
  const journals = [await journalOf(a.url, session), await journalOf(b.url, session)];
  expect(journals[0]).toBe(journals[1]);
  const ticket = await watch(b.url, session, session.facilitatorToken);
  expect(ticket.endpoint).toContain('/p/');
  expect((await call(b.url, `/api/sessions/NOSUCH`)).status).toBe(404);
  expect((await call(b.url, '/p/nobody/matchmake/joinById/x', { body: {} })).status).toBe(503);
  await expectAllOnce(b.url, session, players);
}, 60_000);

it('hands a session to another when the owner is told to end, with everything that was acknowledged', async () => {
  const [a, b] = [await startOne(), await startOne()];
  const play = await playOn(a, b);
  await sleep(1500);
  const ended = a.kill('SIGTERM');
  await sleep(200);
  await play.stopSending();
  await ended;
  expect(await untilTaken(b.url, play)).toBeLessThan(5000);
  const [first] = play.players;
  const { tick } = first?.client.state().public ?? { tick: 0 };
  await first?.client.until('the clock going on', ({ public: view }) => view.tick > tick);
  await control(b.url, play.session, { action: 'pause' });
  expect(replay(await expectAllOnce(b.url, play.session, play.players)).tick).toBeGreaterThan(5);
}, 60_000);

it('fences a process that was asleep while another took its session over, and sends its players on', async () => {
  const [a, b] = [await startOne(), await startOne()];
  const play = await playOn(a, b);
  await sleep(1000);
  process.kill(a.pid, 'SIGSTOP');
  await play.stopSending();
  const asleep = play.players.map(({ client }) => client);
  await untilTaken(b.url, play);
  process.kill(a.pid, 'SIGCONT');
  // Those who still hang on the old owner are told to come again, and find the new one whichever process they ask.
  await expect.poll(() => asleep.map((client) => client.closeCode()), { timeout: 10_000 }).toEqual([4104, 4104, 4104]);
  const viaOld = await takeSeat(a.url, play.session, { seatToken: play.players[0]?.seat.seatToken });
  expect(new URL(viaOld.endpoint).pathname).not.toBe(new URL(play.players[0]?.seat.endpoint ?? '').pathname);
  for (const player of play.players) await comeBack(a.url, play.session, player);
  const before = play.players.map(({ acknowledged }) => acknowledged.size);
  let isOver = false;
  const sending = play.players.map((player) => keepSending(player, () => isOver));
  await sleep(1500);
  isOver = true;
  await Promise.all(sending);
  play.players.forEach(hear);
  for (const [index, { acknowledged }] of play.players.entries())
    expect(acknowledged.size).toBeGreaterThan((before[index] ?? 0) + 3);
  await control(a.url, play.session, { action: 'pause' });
  expect(replay(await expectAllOnce(b.url, play.session, play.players)).tick).toBeGreaterThan(3);
}, 60_000);

it('keeps a session where it is when its owner falls asleep for three seconds', async () => {
  const [a, b] = [await startOne(), await startOne()];
  const play = await playOn(a, b);
  const [first] = play.players;
  process.kill(a.pid, 'SIGSTOP');
  await sleep(3000);
  process.kill(a.pid, 'SIGCONT');
  await sleep(1000);
  await play.stopSending();
  const back = await takeSeat(b.url, play.session, { seatToken: first?.seat.seatToken });
  expect(new URL(back.endpoint).pathname).toBe(new URL(first?.seat.endpoint ?? '').pathname);
  for (const player of play.players) await comeBack(b.url, play.session, player);
  await control(b.url, play.session, { action: 'pause' });
  await expectAllOnce(a.url, play.session, play.players);
}, 60_000);

it('counts wrong codes together', async () => {
  const [a, b] = [await startOne(), await startOne()];
  const statuses: number[] = [];
  for (let guess = 0; guess < 40; guess += 1) {
    const url = guess % 2 === 0 ? a.url : b.url;
    statuses.push((await call(url, '/api/sessions/ZZZZZZ')).status);
  }
  expect(statuses.filter((status) => status === 404).length).toBeLessThanOrEqual(20);
  expect(statuses.at(-1)).toBe(429);
}, 60_000);

it('says in plain words what a process among several lacks', async () => {
  await expect(startServerProcess(folder, { REDIS_URL: redis.url })).rejects.toThrow(/set DATABASE_URL too/);
  const nowhere = { ...variables, REDIS_URL: `redis://127.0.0.1:${await freePort()}` };
  await expect(startServerProcess(folder, nowhere)).rejects.toThrow(/The Redis of REDIS_URL does not answer/);
});
