// What the server says about itself while people play: its figures are those of the game, and its log names nobody, at any level.
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { quietFramework } from '../../../server/quietFramework.ts';
import { joinTeam } from '../../support/joinTeam.ts';
import {
  call,
  control,
  type CreatedSession,
  createSession,
  takeSeat,
  tokenIn,
  watch,
} from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

const NICKNAME = 'Unmistakable Nickname';
const NOTE = 'Unmistakable note of a facilitator';
const SLIP = 'Unmistakable slip of a player';
let logged = '';
let server: TestServer;
let session: CreatedSession;

beforeAll(async () => {
  const sink = new Writable({
    write: (part: Buffer, _encoding, done) => {
      logged += part.toString();
      done();
    },
  });
  const log = pino({ level: 'trace' }, sink);
  server = await startTestServer({ log });
  quietFramework(log);
  session = await createSession(server.url);
});
afterAll(() => server.end());

async function figure(name: string): Promise<number> {
  const { text } = await call(server.url, '/metrics');
  const line = text.split('\n').find((one) => one.startsWith(`${name} `));
  if (line === undefined) throw new Error(`there is no figure ${name}`);
  return Number(line.split(' ').at(-1));
}

it('counts what people do, how late the clock is and how long the disk takes, and its log names nobody', async () => {
  const seat = await takeSeat(server.url, session, { nickname: NICKNAME, roleId: 'desk' });
  const { seatToken } = seat;
  const first = await joinTeam(seat, { seatToken });
  first.cut();
  const desk = await joinTeam(seat, { seatToken });
  const { ticket, ...place } = await watch(server.url, session, session.facilitatorToken);
  const console = await joinTeam(place, { ticket });
  for (const action of ['start', 'nextPhase']) await control(server.url, session, { action });
  await control(server.url, session, { action: 'speed', perMille: 4000 });
  await control(server.url, session, { action: 'note', teamId: 't1', text: NOTE });
  await desk.command(1, { type: 'setPulling', isPulling: 'no' });
  await desk.command(2, { type: 'gibberish', text: SLIP });
  await desk.command(3, { type: 'pullWork', workId: 'none' });
  await desk.until('some hours', ({ public: view }) => view.tick > 5);
  await call(server.url, '/api/sessions/ZZZZZZ');
  await call(server.url, `/api/sessions/${session.code}/journal`, { bearer: 'Unmistakable-token-of-nobody' });

  expect(await Promise.all(['teams_open', 'players_connected', 'connections_open'].map(figure))).toEqual([1, 1, 2]);
  expect(await figure('commands_accepted_total')).toBeGreaterThan(3);
  expect(await figure('commands_rejected_total{code="unknownCommand"}')).toBe(1);
  expect(await figure('requests_refused_total{code="notFound"}')).toBe(1);
  expect(await figure('requests_refused_total{code="wrongToken"}')).toBe(1);
  expect(await Promise.all(['first', 'again'].map((kind) => figure(`joins_total{kind="${kind}"}`)))).toEqual([2, 1]);
  expect(await figure('tick_lag_seconds_count')).toBeGreaterThan(2);
  expect(await figure('patch_gap_seconds')).toBe(0.2);
  expect(await figure('tick_lag_seconds_sum')).toBeLessThan(await figure('tick_lag_seconds_count'));
  expect(await figure('journal_append_seconds_count{outcome="stored"}')).toBeGreaterThan(5);
  expect(await figure('bytes_out_total')).toBeGreaterThan(10_000);
  expect(await figure('bytes_in_total')).toBeLessThan(await figure('bytes_out_total'));

  await console.leave();
  desk.cut();
  await server.teams.closeAll('restarting');
  const tokens = [seatToken, ticket, session.facilitatorToken, tokenIn(session.links.screen)];
  const figures = (await call(server.url, '/metrics')).text;
  expect(logged.length).toBeGreaterThan(200);
  for (const secret of [...tokens, NICKNAME, NOTE, SLIP, 'Unmistakable', 'none'.repeat(2)])
    expect([secret, logged.includes(secret), figures.includes(secret)]).toEqual([secret, false, false]);
  for (const line of logged.trim().split('\n'))
    expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number) as number });
});
