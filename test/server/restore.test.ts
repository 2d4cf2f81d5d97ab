// The server's process is told to end and started again: players hear of it, every seat comes back by its token, and what was
// decided stays so. What a kill does is in chaos/kills.test.ts.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { joinTeam } from '../support/joinTeam.ts';
import { control, createSession, takeSeat } from '../support/sessionApi.ts';
import { projectRoot } from '../support/sourceFiles.ts';
import { type ServerProcess, startServerProcess } from '../../server/lab/services/serverProcess.ts';

let dataDir: string;
let server: ServerProcess | null = null;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'gravity-assist-'));
});
afterEach(async () => {
  await server?.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

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
  // What the first start compiled was left for this one.
  expect(readdirSync(join(projectRoot, 'dist', 'compiled'))).not.toEqual([]);
  const back = await takeSeat(again.url, session, { seatToken: seat.seatToken });
  const returned = await joinTeam(back, { seatToken: seat.seatToken });
  expect(returned.state().roles['desk']?.isPulling).toBe(false);
  // Its number is known, also to the new process.
  expect(back.nextSeq).toBeGreaterThan(1);
  expect(await returned.command(1, { type: 'setPulling', isPulling: 'yes' })).toMatchObject({ kind: 'accepted' });
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
