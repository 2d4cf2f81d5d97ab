// A session moves to another machine as one file: people come back to their seats there, the game is the same to the bit, and
// a file that is not whole is refused with what was found.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseJournal } from '../../../server/journal/journalLines.ts';
import { replay } from '../../../server/lab/replay.ts';
import { playTeam } from '../../../server/transfer/playTeam.ts';
import { readSessionFile } from '../../../server/transfer/readSessionFile.ts';
import { HTTP_LIMITS } from '../../../shared/limits.ts';
import { joinTeam } from '../../support/joinTeam.ts';
import {
  call,
  callFor,
  control,
  type CreatedSession,
  createSession,
  takeSeat,
  watch,
} from '../../support/sessionApi.ts';
import { type ServerProcess, startServerProcess } from '../../../server/lab/services/serverProcess.ts';
import { joinSteadily, journalOf, type SteadyPlayer } from '../../support/steadyPlayer.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

interface Imported extends CreatedSession {
  formerCode: string;
}

const KEY = 'bring-it-in';
let here: TestServer;
let there: ServerProcess;
let dataDir: string;
let session: CreatedSession;
let desk: SteadyPlayer;
let file: string;
let recorded: string;

const bringIn = (url: string, body: string, bearer?: string) =>
  call<Imported & { code: string; detail: string; line: number }>(url, '/api/sessions/import', {
    body,
    headers: { 'content-type': 'application/x-ndjson' },
    ...(bearer === undefined ? {} : { bearer }),
  });

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'gravity-assist-'));
  here = await startTestServer({ speed: 20 });
  there = await startServerProcess(dataDir, { FACILITATOR_KEY: KEY });
  session = await createSession(here.url, { teams: 2, title: 'Žltý kôň' });
  desk = await joinSteadily(here.url, session, 'desk');
  for (const action of ['start', 'nextPhase']) await control(here.url, session, { action });
  await desk.client.command(desk.nextSeq, { type: 'setPulling', isPulling: 'no' });
  await desk.client.until('an hour with a hash', ({ public: view }) => view.tick >= 62);
  await control(here.url, session, { action: 'pause' });
  await control(here.url, session, { action: 'note', teamId: 't1', text: 'Ask them why' });
  await control(here.url, session, { action: 'mergeTeams', teamId: 't2', intoTeamId: 't1' });
  recorded = await journalOf(here.url, session);
  file = await callFor<string>(here.url, `/api/sessions/${session.code}/export`, { bearer: session.facilitatorToken });
}, 60_000);
afterAll(async () => {
  await here.end();
  await there.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

describe('a session’s file', () => {
  it('is for facilitators, and holds no token', async () => {
    const path = `/api/sessions/${session.code}/export`;
    expect((await call(here.url, path, { bearer: desk.seat.seatToken })).status).toBe(401);
    for (const token of [session.facilitatorToken, desk.seat.seatToken]) expect(file).not.toContain(token);
    expect(file).toContain(createHash('sha256').update(desk.seat.seatToken).digest('hex'));
  });

  it('brings the session to another machine, for whoever may open sessions there', async () => {
    expect((await bringIn(there.url, file)).status).toBe(401);
    const { status, body } = await bringIn(there.url, file, KEY);
    expect([status, body.code, body.teams.map(({ teamId }) => teamId)]).toEqual([201, session.code, ['t1', 't2']]);
    const facilitators = [session, { ...session, facilitatorToken: body.facilitatorToken }];
    for (const one of facilitators) expect(replay(await journalOf(there.url, one))).toEqual(replay(recorded));
    expect(await journalOf(there.url, session)).toBe(recorded);
    const listed = await callFor<{ teams: { teamId: string }[] }>(there.url, `/api/sessions/${session.code}`);
    expect(listed.teams.map(({ teamId }) => teamId)).toEqual(['t1']);
  });

  it('brings people back to their seats there, notes and phases to facilitators, and no command counts twice', async () => {
    const { seatToken, seatId } = desk.seat;
    const seat = await takeSeat(there.url, session, { seatToken });
    expect([seat.seatId, seat.roleId]).toEqual([seatId, 'desk']);
    expect(seat.nextSeq).toBeGreaterThan(desk.nextSeq);
    const client = await joinTeam(seat, { seatToken });
    expect(client.state().roles['desk']?.isPulling).toBe(false);
    expect(await client.command(desk.nextSeq, { type: 'setPulling', isPulling: 'yes' })).toMatchObject({
      kind: 'accepted',
    });
    expect(client.state().roles['desk']?.isPulling).toBe(false);
    await client.leave();
    const ways = await Promise.all([here.url, there.url].map(async (url) => joinTeam(...(await watching(url)))));
    const [before, after] = ways.map((way) => way.state().facilitator);
    expect(Object.values(after?.notes ?? {}).map(({ text }) => text)).toEqual(['Ask them why']);
    expect(after?.notes).toEqual(before?.notes);
    for (const [position, { phase, startedAtMs }] of Object.entries(before?.phaseTimes ?? {})) {
      expect(after?.phaseTimes?.[position]?.phase).toBe(phase);
      expect(Math.abs((after?.phaseTimes?.[position]?.startedAtMs ?? 0) - startedAtMs)).toBeLessThan(1000);
    }
    expect(Object.values(after?.seats ?? {}).map(({ nickname }) => nickname)).toEqual(['desk']);
    for (const way of ways) await way.leave();
    for (const action of ['resume', 'pause']) await control(there.url, session, { action });
  });

  it('gets a new code where its own is taken, and is then another session', async () => {
    const { status, body } = await bringIn(here.url, file);
    expect([status, body.formerCode]).toEqual([201, session.code]);
    expect(body.code).not.toBe(session.code);
    const copy = { ...session, code: body.code };
    expect(parseJournal(await journalOf(here.url, copy)).lines).toEqual(parseJournal(recorded).lines);
    await control(here.url, copy, { action: 'nextPhase' });
    expect(await journalOf(here.url, session)).toBe(recorded);
  });
});

async function watching(url: string): Promise<Parameters<typeof joinTeam>> {
  const { ticket, ...seat } = await watch(url, session, session.facilitatorToken);
  return [seat, { ticket }];
}

describe('a file that is not whole', () => {
  const lines = (): string[] => file.trimEnd().split('\n');
  /** With a digest that fits, so that only what was changed can tell. */
  const sealed = (changed: string[]): string => {
    const text = changed
      .slice(0, -1)
      .map((line) => `${line}\n`)
      .join('');
    const sha256 = createHash('sha256').update(text).digest('hex');
    return `${text}${JSON.stringify({ kind: 'end', lines: changed.length - 1, sha256 })}\n`;
  };
  const withLine = (wanted: RegExp, change: (line: string) => string): string => {
    const at = lines().findIndex((line) => wanted.test(line));
    return sealed(lines().map((line, index) => (index === at ? change(line) : line)));
  };

  it.each<[string, () => string, RegExp]>([
    ['nothing', () => '', /expected a last line of kind end/],
    ['another file', () => 'title: A scenario\n', /Line 1: found/],
    [
      'a file of another version',
      () => file.replace('session-1', 'session-9'),
      /Line 1: .*must be gravity-assist-session-1/,
    ],
    ['a file that was cut', () => `${lines().slice(0, -3).join('\n')}\n`, /expected a last line of kind end/],
    ['a line missing', () => lines().toSpliced(3, 1).join('\n'), /found \d+ lines before it, expected \d+/],
    ['a letter changed', () => file.replace('Ask them why', 'Ask them who'), /something was changed in it/],
    [
      'an entry missing',
      () =>
        sealed(
          lines().toSpliced(
            lines().findIndex((l) => l.includes('"n":2,')),
            1,
          ),
        ),
      /found entry 3, expected entry 2/,
    ],
    [
      'a command of nobody',
      () => withLine(/startSession/, (l) => l.replace('startSession', 'winSession')),
      /found the command winSession/,
    ],
    ['a command with too much in it', () => withLine(/startSession/, (l) => l.replace('}}', ',"luck":9}}')), /command/],
    [
      'a tick that never was',
      () => withLine(/"kind":"entry","n":3,/, (l) => l.replace(/"tick":\d+/, '"tick":999999999')),
      /the clock stands still/,
    ],
    [
      'another hash',
      () => withLine(/"kind":"hash"/, (l) => l.replace(/"hash":"../, '"hash":"zz')),
      /the state's hash is .* recorded was zz/,
    ],
    [
      'a broken scenario',
      () => withLine(/"format"/, (l) => l.replace('"roles":[', '"roles":[7,')),
      /Line 1: found session.scenario.roles/,
    ],
    [
      'a key of a prototype',
      () => withLine(/startSession/, (l) => l.replace('{"type"', '{"__proto__":{},"type"')),
      /a key that no file needs/,
    ],
    [
      'no hash of a token',
      () => withLine(/"kind":"seat"/, (l) => l.replace(/"tokenHash":"\w/, '"tokenHash":"?')),
      /must be 64 hex digits/,
    ],
    [
      'a team twice',
      () => sealed(lines().flatMap((l) => (/"kind":"team".*"t2"/.test(l) ? [l, l] : [l]))),
      /found team t2 again/,
    ],
  ])('is refused: %s', (_what, broken, detail) => {
    expect(() => {
      const { session: read, teams } = readSessionFile(broken());
      for (const team of teams) playTeam(read.scenario, team);
    }).toThrow(detail);
  });

  it('is refused over HTTP with line, found and expected, and leaves nothing behind', async () => {
    const codes = await here.store.listSessionsIdleSince('9999');
    const otherTick = withLine(/"kind":"hash"/, (l) => l.replace(/"hash":"../, '"hash":"zz'));
    const { status, body } = await bringIn(here.url, otherTick);
    expect([status, body.code]).toEqual([400, 'badSessionFile']);
    expect(body.detail).toMatch(/^Found a journal of team t1 that does not play out .* recorded was zz/);
    const cut = await bringIn(here.url, file.slice(0, -200));
    expect(cut.body).toMatchObject({ code: 'badSessionFile', found: 'the end of the file' });
    expect(await here.store.listSessionsIdleSince('9999')).toEqual(codes);
  });

  it('is let in only so often from one address', async () => {
    const statuses: number[] = [];
    while (statuses.length < HTTP_LIMITS.importsPerMinute) statuses.push((await bringIn(here.url, '')).status);
    expect([statuses.at(0), statuses.at(-1)]).toEqual([400, 429]);
  });
});
