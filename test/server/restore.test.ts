// The server's process is killed in mid-round and started again: every seat comes back by its token, the clock goes on where
// it was, and no command that was acknowledged is missing or there twice.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseJournal } from '../../server/journal/journalLines.ts';
import { replay } from '../../server/lab/replay.ts';
import { joinTeam, type TestClient } from '../support/joinTeam.ts';
import { call, control, createSession, type CreatedSession, type SeatAnswer, takeSeat } from '../support/sessionApi.ts';
import { type ServerProcess, startServerProcess } from '../support/serverProcess.ts';

let dataDir: string;
let server: ServerProcess | null = null;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'gravity-assist-'));
});
afterEach(async () => {
  await server?.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

/** One player: seat, connection, and every command ever sent, with whether it was acknowledged. */
interface Player {
  seat: SeatAnswer;
  client: TestClient;
  nextSeq: number;
  unanswered: Map<number, Record<string, unknown>>;
  acknowledged: Set<number>;
}

async function journalOf(url: string, session: CreatedSession): Promise<string> {
  const answer = await call(url, `/api/sessions/${session.code}/journal`, { bearer: session.facilitatorToken });
  expect(answer.status).toBe(200);
  return answer.text;
}

/** Sends commands as fast as allowed until told to stop; what it hears in time counts as acknowledged. */
async function keepSending(player: Player, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const seq = player.nextSeq;
    player.nextSeq += 1;
    const command = { type: 'setPulling', isPulling: seq % 2 === 0 ? 'yes' : 'no' };
    player.unanswered.set(seq, command);
    player.client.send(seq, command);
    await new Promise((resolve) => setTimeout(resolve, 110));
    hear(player);
  }
}

function hear(player: Player): void {
  for (const answer of player.client.answers) {
    player.unanswered.delete(answer.seq);
    if (answer.kind === 'accepted') player.acknowledged.add(answer.seq);
  }
}

async function comeBack(url: string, session: CreatedSession, player: Player): Promise<void> {
  const { seatToken, seatId, roleId } = player.seat;
  const seat = await takeSeat(url, session, { seatToken });
  expect([seat.seatId, seat.roleId]).toEqual([seatId, roleId]);
  player.client = await joinTeam(seat, { seatToken });
  // What was not answered is sent again under its number.
  for (const [seq, command] of player.unanswered) {
    const answer = await player.client.command(seq, command);
    expect(['accepted', 'alreadyDone']).toContain(answer.kind === 'accepted' ? 'accepted' : answer.code);
  }
  hear(player);
}

it('loses and doubles nothing when it is killed, three times in a row', async () => {
  let running = await startServerProcess(dataDir);
  server = running;
  const session = await createSession(running.url);
  const players = await Promise.all(
    ['desk', 'appDev', 'change'].map(async (roleId): Promise<Player> => {
      const seat = await takeSeat(running.url, session, { nickname: roleId, roleId });
      const client = await joinTeam(seat, { seatToken: seat.seatToken });
      return { seat, client, nextSeq: seat.nextSeq, unanswered: new Map(), acknowledged: new Set() };
    }),
  );
  await control(running.url, session, { action: 'start' });
  await control(running.url, session, { action: 'nextPhase' });
  await control(running.url, session, { action: 'speed', perMille: 8000 });
  for (let kills = 1; kills <= 3; kills += 1) {
    let isOver = false;
    const sending = players.map((player) => keepSending(player, () => isOver));
    await new Promise((resolve) => setTimeout(resolve, 1500 + kills * 137));
    const seenTick = Math.max(...players.map(({ client }) => client.state().public.tick));
    await running.kill('SIGKILL');
    isOver = true;
    await Promise.all(sending);
    players.forEach(hear);
    running = await startServerProcess(dataDir);
    server = running;
    for (const player of players) await comeBack(running.url, session, player);
    const [first] = players;
    expect(first?.client.state().public.tick).toBeGreaterThanOrEqual(seenTick);
    await first?.client.until('the clock going on', ({ public: view }) => view.tick > seenTick);
  }
  await control(running.url, session, { action: 'pause' });
  const text = await journalOf(running.url, session);
  const { lines } = parseJournal(text);
  for (const { seat, acknowledged } of players) {
    const own = lines.filter(
      (line) => 'seat' in line && line.seat === seat.seatId && line.command.type === 'setPulling',
    );
    expect(acknowledged.size).toBeGreaterThan(20);
    expect(own.length).toBe(acknowledged.size);
  }
  expect(replay(text).tick).toBeGreaterThan(20);
}, 90_000);

it('ends in order within five seconds when it is told to, and clients hear that it will be back', async () => {
  const running = await startServerProcess(dataDir);
  server = running;
  const session = await createSession(running.url);
  const seat = await takeSeat(running.url, session, { roleId: 'desk' });
  const client = await joinTeam(seat, { seatToken: seat.seatToken });
  await control(running.url, session, { action: 'start' });
  await control(running.url, session, { action: 'nextPhase' });
  expect(await client.command(1, { type: 'setPulling', isPulling: 'no' })).toMatchObject({ kind: 'accepted' });
  const startMs = performance.now();
  expect(await running.kill('SIGTERM')).toBe(0);
  expect(performance.now() - startMs).toBeLessThan(5000);
  await expect.poll(() => client.closeCode()).toBe(4104);
  expect(client.goodbyes).toEqual(['restarting']);
  const again = await startServerProcess(dataDir);
  server = again;
  expect(again.readyMs).toBeLessThan(10_000);
  const back = await takeSeat(again.url, session, { seatToken: seat.seatToken });
  const returned = await joinTeam(back, { seatToken: seat.seatToken });
  expect(returned.state().roles['desk']?.isPulling).toBe(false);
  // Its number is known, also to the new process.
  expect([back.nextSeq, await returned.command(1, { type: 'setPulling', isPulling: 'yes' })]).toMatchObject([
    2,
    { kind: 'accepted' },
  ]);
  expect(returned.state().roles['desk']?.isPulling).toBe(false);
}, 60_000);

it('says in plain words why it cannot start', async () => {
  await expect(startServerProcess(dataDir, { PORT: 'http' })).rejects.toThrow(
    /ended with 1[\s\S]*PORT: must be a whole number/,
  );
  await expect(startServerProcess(dataDir, { DATABASE_URL: 'postgres://x' })).rejects.toThrow(
    /DATABASE_URL: must be like postgres:/,
  );
});
