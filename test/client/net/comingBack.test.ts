// Coming back: how soon, by which way, and how patiently. The network is made up; time is the test's.
import { describe, expect, it, vi } from 'vitest';
import { CLOSE_CODES, WATCHDOG_MS } from '../../../shared/wire/protocol.ts';
import { ApiError } from '../../../client/net/api.ts';
import type { Admission } from '../../../client/net/Link.ts';
import { admission, connect, keepTimeByHand, ofSeat, pass, pause } from './fakeTeam.ts';

keepTimeByHand();

describe('a team’s connection that was lost', () => {
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

  it('starts anew when an attempt hangs in what is left of a way that fell silent, and another request gets through', async () => {
    const forEver = new Promise<Admission>(() => undefined);
    let isOld = false;
    const { connection, network } = connect(() => (isOld ? forEver : Promise.resolve(admission)));
    network.reach = () => {
      isOld = false;
      return pause(200);
    };
    await pass(10);
    isOld = true;
    await pass(WATCHDOG_MS);
    expect(connection.state.value).toBe('lost');
    await pass(1000);
    expect(connection.state.value).toBe('open');
  });

  it.each([
    ['after a silence, and tries anew', true, 'open'],
    ['but not after a closed socket: the server may be slow to let a crowd in', false, 'lost'],
  ])('gives up a join that hangs while other requests get through, %s', async (_when, isSilence, state) => {
    const { connection, joining, network, last } = connect();
    network.reach = () => {
      joining.takesMs = 0;
      return pause(100);
    };
    await pass(10);
    joining.takesMs = 1e9;
    if (isSilence) await pass(WATCHDOG_MS);
    else last().handlers.onClosed(1006);
    await pass(2500);
    expect(connection.state.value).toBe(state);
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

  it.each([
    ['is still there, since giving up would add to the work of a server that a crowd waits for', false, 2],
    ['fell silent, but longer each time', true, 3],
  ])('waits for an attempt that takes its time when the way %s', async (_when, isSilence, attempts) => {
    let isHung = false;
    const admit = vi.fn(() => (isHung ? new Promise<Admission>(() => undefined) : Promise.resolve(admission)));
    const { last, network } = connect(admit);
    network.reach = () => new Promise(() => undefined);
    await pass(10);
    isHung = true;
    admit.mockClear();
    if (isSilence) await pass(WATCHDOG_MS);
    else last().handlers.onClosed(1006);
    await pass(15_000);
    expect(admit.mock.calls.length).toBe(attempts);
  });
});
