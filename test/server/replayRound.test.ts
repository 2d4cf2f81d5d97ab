// A round that is played again survives the server's death: ticks went back, the journal did not, and what it says is what was seen.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { replay } from '../../server/lab/replay.ts';
import { joinTeam, type TestClient } from '../support/joinTeam.ts';
import { call, control, createSession, type CreatedSession, takeSeat } from '../support/sessionApi.ts';
import { type ServerProcess, startServerProcess } from '../../server/lab/services/serverProcess.ts';

const FAST = { action: 'speed', perMille: 64_000 };
const SLOW = { action: 'speed', perMille: 2000 };

let dataDir: string;
let server: ServerProcess | null = null;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'gravity-assist-'));
});
afterEach(async () => {
  await server?.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

async function comeBack(url: string, session: CreatedSession, seatToken: string): Promise<TestClient> {
  return joinTeam(await takeSeat(url, session, { seatToken }), { seatToken });
}

it('is the same round after a kill, and can be played again once more', async () => {
  let running = await startServerProcess(dataDir);
  server = running;
  const session = await createSession(running.url);
  const seat = await takeSeat(running.url, session, { roleId: 'desk' });
  let client = await joinTeam(seat, { seatToken: seat.seatToken });
  const order = (body: Record<string, unknown>) => control(running.url, session, body);
  for (const body of [{ action: 'start' }, { action: 'start' }, FAST]) await order(body);
  await client.until('a good part of the round', ({ public: view }) => view.roundTick > 130);
  await order({ action: 'runInject', injectId: 'fox' });
  await order({ action: 'replayRound' });
  await client.until('the briefing', ({ public: view }) => view.phase === 'briefing' && view.tick === 0);
  await order({ action: 'start' });
  await client.until('the first snapshot', ({ public: view }) => view.roundTick > 70);
  await order(SLOW);
  const seenTick = client.state().public.tick;
  await running.kill('SIGKILL');
  running = await startServerProcess(dataDir);
  server = running;
  client = await comeBack(running.url, session, seat.seatToken);
  expect(client.state().public.round).toBe(1);
  expect(client.state().public.tick).toBeGreaterThanOrEqual(seenTick);
  expect(client.state().public.tick).toBeLessThan(seenTick + 60);
  await order({ action: 'replayRound' });
  await client.until('the briefing again', ({ public: view }) => view.phase === 'briefing' && view.tick === 0);
  await order({ action: 'start' });
  await order({ action: 'runInject', injectId: 'fox' });
  await order({ action: 'pause' });
  const journal = await call(running.url, `/api/sessions/${session.code}/journal`, {
    bearer: session.facilitatorToken,
  });
  const { tick, phase } = replay(journal.text);
  expect([phase, tick]).toEqual(['running', client.state().public.tick]);
}, 60_000);
