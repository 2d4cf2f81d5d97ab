// Staying connected: silence, closed sockets, lost seats. The socket is made up; time is the test's.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLOSE_CODES, PROTOCOL_VERSION, WATCHDOG_MS, type CommandMessage } from '../../../shared/wire/protocol.ts';
import { ApiError } from '../../../client/net/api.ts';
import type { Admission, LinkHandlers } from '../../../client/net/Link.ts';
import { TeamConnection } from '../../../client/net/TeamConnection.ts';

interface FakeLink {
  handlers: LinkHandlers;
  sent: CommandMessage[];
  isClosed: boolean;
}

const admission: Admission = { endpoint: '', roomId: 'r', options: {}, nextSeq: 0 };
const ofSeat: Admission = { ...admission, options: { seatToken: 'mine' } };
const stateOf = (version: number) => ({ toJSON: () => ({ protocolVersion: version }) });
let open: TeamConnection[] = [];

function connect(admit: () => Promise<Admission> = () => Promise.resolve(admission)) {
  const links: FakeLink[] = [];
  const joining = { isRefused: false, takesMs: 0 };
  const network = { reach: (): Promise<unknown> => Promise.resolve() };
  const states: unknown[] = [];
  const connection = new TeamConnection({
    admit,
    join: (_admission, handlers) => {
      if (joining.isRefused) return Promise.reject(new Error('no such room'));
      const link: FakeLink = { handlers, sent: [], isClosed: false };
      links.push(link);
      return pause(joining.takesMs).then(() => ({
        send: (_name, payload) => link.sent.push(payload as CommandMessage),
        close: () => {
          link.isClosed = true;
        },
      }));
    },
    reach: () => network.reach(),
    onState: (plain) => states.push(plain),
    onTexts: () => undefined,
    onEvents: () => undefined,
  });
  open.push(connection);
  connection.open();
  const last = (): FakeLink => {
    const link = links.at(-1);
    if (!link) throw new Error('nothing was joined');
    return link;
  };
  return { connection, links, states, last, joining, network };
}

const pause = (ms: number) => (ms === 0 ? Promise.resolve() : new Promise<void>((resolve) => setTimeout(resolve, ms)));
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  for (const connection of open) connection.close();
  open = [];
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a team’s connection', () => {
  it('joins and stays while the server gives signs of life', async () => {
    const { connection, links, last } = connect();
    await pass(10);
    for (let beat = 0; beat < 20; beat += 1) {
      last().handlers.onMessage('heartbeat', { tick: beat });
      await pass(2000);
    }
    expect(connection.state.value).toBe('open');
    expect(links).toHaveLength(1);
  });

  it('joins afresh after a silence, lets the silent link go, and sends unanswered commands again', async () => {
    const { connection, links, last } = connect();
    await pass(10);
    void connection.sendCommand({ type: 'pullWork', workId: 'W1' });
    await pass(WATCHDOG_MS + 1500);
    expect(links).toHaveLength(2);
    expect(links[0]?.isClosed).toBe(true);
    expect(last().sent.map(({ seq }) => seq)).toEqual([1]);
    expect(connection.state.value).toBe('open');
  });

  it('notices a dead path before the watchdog’s time is over, not half a second after', async () => {
    const { links } = connect();
    await pass(WATCHDOG_MS + 50);
    expect(links.length).toBe(2);
  });

  it('goes straight back to its room when its socket is closed, without taking the seat anew', async () => {
    const admit = vi.fn(() => Promise.resolve(ofSeat));
    const { connection, links, last } = connect(admit);
    await pass(10);
    last().handlers.onClosed(1006);
    await pass(100);
    expect([connection.state.value, links.length, admit.mock.calls.length]).toEqual(['open', 2, 1]);
  });

  it('takes its seat anew when the room it knows lets nobody in', async () => {
    const admit = vi.fn(() => Promise.resolve(ofSeat));
    const { connection, links, last, joining } = connect(admit);
    await pass(10);
    joining.isRefused = true;
    last().handlers.onClosed(1006);
    await pass(100);
    expect([connection.state.value, admit.mock.calls.length]).toEqual(['lost', 2]);
    joining.isRefused = false;
    await pass(1000);
    expect([connection.state.value, links.length, admit.mock.calls.length]).toEqual(['open', 2, 3]);
  });

  it.each([
    ['a watcher’s ticket opens once', () => Promise.resolve(admission), 1006, 0],
    ['a page that slept long may have lost its numbers to another one', () => Promise.resolve(ofSeat), 1006, 60_000],
    ['a replaced page is asked back by its user', () => Promise.resolve(ofSeat), CLOSE_CODES.replaced, 0],
  ])('takes its seat or ticket anew: %s', async (_why, answer, code, sleptMs) => {
    const admit = vi.fn(answer);
    const { connection, last } = connect(admit);
    await pass(10);
    last().handlers.onClosed(code);
    const before = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => before() + sleptMs);
    if (code === CLOSE_CODES.replaced) connection.open();
    await pass(100);
    expect([connection.state.value, admit.mock.calls.length]).toEqual(['open', 2]);
  });

  it('says that it is lost while it cannot join, and never gives up', async () => {
    let isDown = false;
    const { connection, links, last } = connect(() =>
      isDown ? Promise.reject(new ApiError(0, 'notReached', '')) : Promise.resolve(admission),
    );
    await pass(10);
    isDown = true;
    last().handlers.onClosed(1006);
    await pass(10 * 60_000);
    expect(connection.state.value).toBe('lost');
    isDown = false;
    // No pause is longer than 8 s, and with this luck none is longer than 6 s.
    await pass(6000);
    expect(connection.state.value).toBe('open');
    expect(links).toHaveLength(2);
  });

  it('starts anew within two seconds of the network’s return, out of a pause or an attempt into the void', async () => {
    let isDown = false;
    const forEver = new Promise<Admission>(() => undefined);
    for (const lostForMs of [12_000, 13_300, 60_000, 61_700, 300_000]) {
      const { connection, last, network } = connect(() => (isDown ? forEver : Promise.resolve(admission)));
      network.reach = () => (isDown ? pause(1500).then(() => Promise.reject(new Error('dead'))) : Promise.resolve());
      await pass(10);
      isDown = true;
      last().handlers.onClosed(1006);
      await pass(lostForMs);
      expect(connection.state.value).toBe('lost');
      isDown = false;
      await pass(2000);
      expect(connection.state.value).toBe('open');
    }
  });

  it('lets an attempt go on that the server has answered, whatever becomes of asking beside it', async () => {
    let isDown = true;
    const admit = vi.fn(() => Promise.resolve(admission));
    const { connection, links, joining, network } = connect(admit);
    network.reach = () => (isDown ? Promise.reject(new Error('dead')) : Promise.resolve());
    joining.takesMs = 3_500;
    await pass(1500);
    isDown = false;
    await pass(1500);
    expect([connection.state.value, admit.mock.calls.length]).toEqual(['connecting', 1]);
    await pass(1000);
    expect([connection.state.value, admit.mock.calls.length, links.length]).toEqual(['open', 1, 1]);
  });

  it('waits longer for each attempt after one that took too long', async () => {
    const admit = vi.fn(() => new Promise<Admission>(() => undefined));
    connect(admit);
    await pass(60_000);
    // 4, 6, 8, 10 s and then always 10, with the pauses between them.
    expect(admit.mock.calls.length).toBeLessThanOrEqual(7);
    expect(admit.mock.calls.length).toBeGreaterThanOrEqual(5);
  });

  it('drops an attempt that takes too long and the link that it brings late', async () => {
    let release: (value: Admission) => void = () => undefined;
    let isSlow = true;
    const { connection, links } = connect(() =>
      isSlow
        ? new Promise<Admission>((resolve) => {
            release = resolve;
          })
        : Promise.resolve(admission),
    );
    await pass(3900);
    isSlow = false;
    await pass(1500);
    expect(connection.state.value).toBe('open');
    release(admission);
    await pass(100);
    expect(links).toHaveLength(1);
  });

  it.each([
    ['replaced', CLOSE_CODES.replaced],
    ['removed', CLOSE_CODES.removed],
    ['erased', CLOSE_CODES.erased],
  ])('stays away when it was %s, and fails what was on its way', async (state, code) => {
    const { connection, links, last } = connect();
    await pass(10);
    const result = connection.sendCommand({ type: 'pullWork' });
    last().handlers.onClosed(code);
    await pass(60_000);
    expect(connection.state.value).toBe(state);
    expect(links).toHaveLength(1);
    expect(await result).toEqual({ accepted: false, code: 'notConnected' });
    expect(await connection.sendCommand({ type: 'pullWork' })).toEqual({ accepted: false, code: 'notConnected' });
  });

  it.each([
    ['it restarts', 'restarting'],
    ['the seat is in another team now', 'moved'],
  ])('comes back after the server said that %s', async (_why, reason) => {
    const { connection, links, last } = connect();
    await pass(10);
    last().handlers.onMessage('goodbye', { reason });
    expect(connection.state.value).toBe('lost');
    await pass(1000);
    expect(connection.state.value).toBe('open');
    expect(links).toHaveLength(2);
  });

  it('takes a replaced seat back when asked to', async () => {
    const { connection, last } = connect();
    await pass(10);
    last().handlers.onMessage('goodbye', { reason: 'replaced' });
    connection.open();
    await pass(10);
    expect(connection.state.value).toBe('open');
  });

  it.each([
    [404, 'erased'],
    [401, 'refused'],
  ])('ends when the seat route answers %i', async (status, state) => {
    const { connection } = connect(() => Promise.reject(new ApiError(status, '', '')));
    await pass(10_000);
    expect(connection.state.value).toBe(state);
  });

  it('stops at a server of another version, without showing its state', async () => {
    const { connection, states, last } = connect();
    await pass(10);
    last().handlers.onState(stateOf(PROTOCOL_VERSION));
    last().handlers.onState(stateOf(PROTOCOL_VERSION + 1));
    expect(states).toHaveLength(1);
    expect(connection.state.value).toBe('outdated');
  });

  it('joins afresh instead of showing a state that did not arrive whole', async () => {
    const { connection, states, links, last } = connect();
    await pass(10);
    const half = { public: { board: { a: { id: 'a', order: 1 }, b: { id: 'b' } } } };
    last().handlers.onState({ toJSON: () => half });
    expect(states).toHaveLength(0);
    await pass(1000);
    expect(links).toHaveLength(2);
    expect(links[0]?.isClosed).toBe(true);
    expect(connection.state.value).toBe('open');
  });

  it('does not take its own sleep for the server’s silence', async () => {
    const { connection, links, last } = connect();
    await pass(10);
    last().handlers.onMessage('heartbeat', { tick: 1 });
    const awake = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_000);
    await pass(500);
    awake.mockRestore();
    last().handlers.onMessage('heartbeat', { tick: 2 });
    await pass(500);
    expect(connection.state.value).toBe('open');
    expect(links).toHaveLength(1);
  });

  it('joins afresh within seconds after a sleep in which its connection died', async () => {
    const { connection, links, last } = connect();
    await pass(10);
    last().handlers.onMessage('heartbeat', { tick: 1 });
    const before = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => before() + 600_000);
    await pass(500);
    expect(links).toHaveLength(1);
    await pass(WATCHDOG_MS);
    expect(links).toHaveLength(2);
    expect(connection.state.value).toBe('open');
  });

  it('tries at once when the network is back while it waits for the next attempt', async () => {
    let isDown = true;
    const { connection } = connect(() =>
      isDown ? Promise.reject(new ApiError(0, 'notReached', '')) : Promise.resolve(admission),
    );
    await pass(60_000);
    isDown = false;
    connection.hurry();
    await pass(1);
    expect(connection.state.value).toBe('open');
  });
});
