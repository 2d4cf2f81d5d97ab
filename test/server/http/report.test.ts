// The report over HTTP: who gets which, and that a killed server gives the same one when it is back.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../server/report/buildReport.ts';
import { joinTeam } from '../../support/joinTeam.ts';
import { startServerProcess, type ServerProcess } from '../../../server/lab/services/serverProcess.ts';
import { call, callFor, control, createSession, takeSeat } from '../../support/sessionApi.ts';
import type { CreatedSession, SeatAnswer } from '../../support/sessionApi.ts';

let dataDir: string;
let server: ServerProcess;
let session: CreatedSession;
let seats: SeatAnswer[];
let early: number;
let aside: Report;

const path = (query = ''): string => `/api/sessions/${session.code}/report?${query}`;
const read = (query = '', bearer = session.facilitatorToken): Promise<Report> =>
  callFor<Report>(server.url, path(query), { bearer });
const statusOf = async (query: string, bearer: string): Promise<number> =>
  (await call(server.url, path(query), { bearer })).status;
const order = (body: Record<string, unknown>) => control(server.url, session, body);
const phaseIn = async (): Promise<string> => (await read()).teams[0]?.phase ?? '';

/** Two teams, a person in each; ended early, so that the last round is over soon. */
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'gravity-assist-'));
  server = await startServerProcess(dataDir);
  session = await createSession(server.url, { scenario: 'first-flight', botStyle: 'reactive', teams: 2 });
  seats = [];
  for (const [position, nickname] of ['Ada', 'Bo'].entries())
    seats.push(await takeSeat(server.url, session, { nickname }, `t${position + 1}`));
  for (const action of ['start', 'nextPhase']) await order({ action });
  await order({ action: 'speed', perMille: 64_000 });
  await vi.waitUntil(async () => (await phaseIn()) === 'review', { timeout: 30_000, interval: 300 });
  await order({ action: 'bookmark', text: 'Look here' });
  early = await statusOf('team=t1', seats[0]?.seatToken ?? '');
  while ((await phaseIn()) !== 'debrief') await order({ action: 'nextPhase' });
  const [seat] = seats;
  if (seat === undefined) throw new Error('nobody has a seat');
  const ada = await joinTeam(seat, { seatToken: seat.seatToken });
  await ada.command(1, { type: 'writeTakeaway', kind: 'start', text: 'Looking first', step: 'On Monday at nine' });
  await ada.leave();
  aside = await read('team=t1', seat.seatToken);
}, 90_000);

afterAll(async () => {
  await server.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

describe('the report', () => {
  it('is refused to those who play while they still play, to other teams, and without a team', async () => {
    expect(early).toBe(403);
    const [own = '', other = ''] = seats.map(({ seatToken }) => seatToken);
    expect(await statusOf('team=t1', other)).toBe(401);
    expect(await statusOf('', own)).toBe(401);
    expect(await statusOf('team=t9', session.facilitatorToken)).toBe(404);
  });

  it('of a team is given to its people, without what facilitators noted or others wrote for themselves', async () => {
    expect(aside.teams.map(({ teamId, notes, takeaways }) => [teamId, notes, takeaways])).toEqual([['t1', [], []]]);
    await order({ action: 'setTakeawayStage', stage: 'wall' });
    const shown = await read('team=t1', seats[0]?.seatToken);
    expect(shown.teams[0]?.takeaways).toEqual([
      expect.objectContaining({ kind: 'start', text: 'Looking first', step: 'On Monday at nine', nickname: 'Ada' }),
    ]);
  });

  it('of the session compares its teams and has all that facilitators noted', async () => {
    const report = await read();
    expect(report.comparison.map(({ teamId }) => teamId)).toEqual(['t1', 't2']);
    expect(report.teams.map(({ notes }) => notes.map(({ text }) => text))).toEqual([['Look here'], ['Look here']]);
    expect(report.teams[0]?.analysis?.overall.valueFlow?.potentialCents).toBe(report.comparison[0]?.potentialCents);
  });

  it('of a server that was killed is the same when it is back', async () => {
    const before = await read();
    await server.kill('SIGKILL');
    server = await startServerProcess(dataDir);
    expect(await read()).toEqual(before);
  }, 40_000);
});
