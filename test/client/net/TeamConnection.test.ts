// Staying connected: silence, closed sockets, lost seats. The socket is made up; time is the test's.
import { describe, expect, it, vi } from 'vitest';
import { CLOSE_CODES, PROTOCOL_VERSION, WATCHDOG_MS } from '../../../shared/wire/protocol.ts';
import { ApiError } from '../../../client/net/api.ts';
import type { Admission } from '../../../client/net/Link.ts';
import { admission, connect, keepTimeByHand, pass, stateOf } from './fakeTeam.ts';

keepTimeByHand();

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

  it('tells with each attempt which page it is and how many came before, so that the latest wins', async () => {
    const { links, last } = connect();
    const other = connect();
    await pass(10);
    last().handlers.onClosed(1006);
    await pass(2000);
    expect(links).toHaveLength(2);
    const [first, second] = links.map(({ options }) => options);
    expect(second?.['pageId']).toBe(first?.['pageId']);
    expect(Number(second?.['attempt'])).toBeGreaterThan(Number(first?.['attempt']));
    expect(other.last().options['pageId']).not.toBe('');
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
    await pass(9900);
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
