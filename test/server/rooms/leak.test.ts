// Nothing of another role's work crosses the wire: a real client per role plays a round of the flagship, every raw frame is
// searched for what only others may know, and what each client decoded is what its role should see.
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { TeamGame } from '../../../server/rooms/TeamGame.ts';
import { TeamPicture } from '../../../server/rooms/TeamPicture.ts';
import { textOf } from '../../../shared/sim/texts.ts';
import type { Game } from '../../../shared/sim/state.ts';
import { listOptions, viewPublic, viewRole } from '../../../shared/sim/views/index.ts';
import { MESSAGES } from '../../../shared/wire/protocol.ts';
import { joinTeam, type TestClient } from '../../support/joinTeam.ts';
import { control, createSession, type CreatedSession, takeSeat, tokenIn, watch } from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

let server: TestServer;
const tokens = new Map<string, string>();

beforeAll(async () => {
  server = await startTestServer({ speed: 2 });
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => server.end());

/** Everything that was ever in a view or an event for `public` or a role's id. */
class Known {
  readonly strings = new Map<string, Set<string>>();

  add(part: string, view: unknown): void {
    const strings = this.strings.get(part) ?? new Set<string>();
    this.strings.set(part, strings);
    collect(view, strings);
  }

  /** What the role may have read. */
  of(...parts: string[]): Set<string> {
    return new Set(parts.flatMap((part) => [...(this.strings.get(part) ?? [])]));
  }
}

/** Whole strings, the parts of lists in them, and the keys of maps. */
function collect(value: unknown, strings: Set<string>): void {
  if (typeof value === 'string') {
    strings.add(value);
    for (const part of value.split(/[ :]/)) strings.add(part);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      strings.add(key);
      collect(entry, strings);
    }
  }
}

/** As both encodings write a string: its length in one byte, then its bytes. */
function encoded(text: string): Buffer {
  const bytes = Buffer.from(text);
  const head = bytes.length < 32 ? [0xa0 | bytes.length] : [0xd9, bytes.length];
  return Buffer.concat([Buffer.from(head), bytes]);
}

const holds = (frames: Uint8Array[], needle: Buffer): boolean =>
  frames.some((frame) => Buffer.from(frame.buffer, frame.byteOffset, frame.byteLength).includes(needle));

/** Notes every view and event on its way to the wire; changes nothing. */
function listen(known: Known): void {
  const copyRole = Reflect.get<TeamPicture, 'copyRole'>(TeamPicture.prototype, 'copyRole');
  const copyPublic = Reflect.get<TeamPicture, 'copyPublic'>(TeamPicture.prototype, 'copyPublic');
  const beat = Reflect.get<TeamGame, 'beat'>(TeamGame.prototype, 'beat');
  vi.spyOn(TeamGame.prototype, 'beat').mockImplementation(async function (this: TeamGame, ...values) {
    const result = await beat.apply(this, values);
    for (const event of result?.events ?? []) known.add(event.audience, event);
    return result;
  });
  vi.spyOn(TeamPicture.prototype, 'copyRole').mockImplementation(function (
    this: TeamPicture,
    game: Game,
    roleId: string,
  ) {
    known.add(roleId, [viewRole(game, roleId), listOptions(game, roleId)]);
    copyRole.call(this, game, roleId);
  });
  vi.spyOn(TeamPicture.prototype, 'copyPublic').mockImplementation(function (this: TeamPicture, game: Game) {
    known.add('public', viewPublic(game));
    copyPublic.call(this, game);
  });
}

async function joinAs(
  session: CreatedSession,
  roleId: string,
  wish: Record<string, unknown> = {},
): Promise<TestClient> {
  const seat = await takeSeat(server.url, session, { nickname: roleId, roleId, ...wish });
  tokens.set(roleId, seat.seatToken);
  return joinTeam(seat, { seatToken: seat.seatToken });
}

/** The desk's player on another device; the first connection's frames count too. */
async function comeBack(session: CreatedSession, first: TestClient | undefined): Promise<TestClient> {
  const seats = await server.store.readSeats({ code: session.code, teamId: 't1' });
  const seat = seats.find(({ roleIds }) => roleIds.includes('desk'));
  const seatToken = tokens.get('desk') ?? '';
  const again = await takeSeat(server.url, session, { seatToken });
  expect(again.seatId).toBe(seat?.seatId);
  const client = await joinTeam(again, { seatToken });
  await expect.poll(() => first?.closeCode()).toBe(4101);
  return client;
}

it('lets no frame carry what only other roles may know, with a late player, a return and a role swap', async () => {
  const known = new Known();
  // Names of messages are everybody's, and who is here.
  known.add('framework', [Object.values(MESSAGES), 'here', 'away', 'bot']);
  listen(known);
  const session = await createSession(server.url, { seed: 11 });
  const { scenario } = await server.sessions.find(session.code);
  const roleIds = scenario.roles.map(({ id }) => id);
  const [lateRole = '', ...others] = roleIds;
  const clients = new Map<string, TestClient>();
  for (const roleId of others) clients.set(roleId, await joinAs(session, roleId));
  const ticket = await watch(server.url, session, tokenIn(session.links.screen));
  const screen = await joinTeam(ticket, { ticket: ticket.ticket });
  await control(server.url, session, { action: 'start' });
  await control(server.url, session, { action: 'nextPhase' });
  await control(server.url, session, { action: 'speed', perMille: 16_000 });
  await screen.until('a few days', ({ public: view }) => view.tick >= 72, 30_000);
  clients.set(lateRole, await joinAs(session, lateRole));
  const returned = await comeBack(session, clients.get('desk'));
  // Somebody who was one role and becomes another: frames up to the swap belong to the first.
  const [, swapped = ''] = roleIds;
  const swapper = await joinAs(session, swapped, { nickname: 'swapper', share: true });
  const swapperSeat = Object.values(facilitated(session).state.seats).at(-1)?.id ?? '';
  await screen.until('more days', ({ public: view }) => view.tick >= 144, 30_000);
  await control(server.url, session, { action: 'moveSeat', teamId: 't1', seatId: swapperSeat, roleIds: [lateRole] });
  await swapper.until('the swap', ({ roles }) => roles[lateRole] !== undefined && roles[swapped] === undefined);
  await screen.until('the end', ({ public: view }) => view.tick >= 240, 30_000);
  await control(server.url, session, { action: 'pause' });
  await screen.until('the pause', ({ public: view }) => view.isPaused);
  await new Promise((resolve) => setTimeout(resolve, 500));

  const game = facilitated(session);
  const readers: [string, TestClient, string[]][] = [
    ...[...clients].map(([roleId, client]): [string, TestClient, string[]] => [roleId, client, [roleId]]),
    ['desk', returned, ['desk']],
    ['the swapper', swapper, [swapped, lateRole]],
    ['the screen', screen, []],
  ];
  let searched = 0;
  for (const [name, client, own] of readers) {
    const isGone = client.closeCode() !== null;
    const mine = known.of('public', 'framework', ...own);
    const secrets = [...known.of(...roleIds)].filter((text) => text.length >= 2 && !mine.has(text));
    const keys = secrets.filter((text) => text.includes('.'));
    const words = keys.map((key) => textOf(scenario, key, 'en')).filter((text) => text.length > 12);
    const texts = words.filter((text) => ![...mine].some((key) => textOf(scenario, key, 'en') === text));
    expect(secrets.length, name).toBeGreaterThan(20);
    const found = [
      ...secrets.filter((text) => holds(client.frames, encoded(text))),
      ...texts.filter((text) => holds(client.frames, Buffer.from(text))),
    ];
    expect(found, name).toEqual([]);
    searched += secrets.length;
    if (isGone) continue;
    const decoded = client.state();
    const now = name === 'the swapper' ? [lateRole] : own;
    expect(Object.keys(decoded.roles), name).toEqual(now);
    for (const roleId of now) {
      const view = { ...viewRole(game, roleId), options: listOptions(game, roleId) };
      expect(decoded.roles[roleId], name).toEqual(JSON.parse(JSON.stringify(view)));
    }
    expect(decoded.public, name).toEqual(JSON.parse(JSON.stringify(viewPublic(game))));
  }
  expect(searched).toBeGreaterThan(500);
  // The search would find what is there.
  const desk = clients.get('desk');
  const ownKey = desk?.state().roles['desk']?.briefingKey ?? 'none';
  expect(holds(desk?.frames ?? [], encoded(ownKey))).toBe(true);
  for (const client of [...clients.values(), returned, swapper, screen]) client.cut();
}, 120_000);

function facilitated(session: CreatedSession): Game {
  const room = server.teams.find({ code: session.code, teamId: 't1' });
  if (room === null) throw new Error('the team is not in memory');
  return room.team.play.game;
}
