// What a client is sent within one turn goes out in one write, in order; whoever is sent away gets all of it first.
import { expect, it } from 'vitest';
import type { TeamClient } from '../../../server/rooms/Member.ts';
import { sendTogether } from '../../../server/rooms/sendTogether.ts';

/** A client over a pipe that writes down what reaches it, as far as this needs one. */
function open() {
  const calls: string[] = [];
  const pipe = { cork: () => calls.push('cork'), uncork: () => calls.push('uncork') };
  const client = {
    ref: { _socket: pipe },
    raw: (data: Uint8Array) => calls.push(new TextDecoder().decode(data)),
    leave: () => calls.push('leave'),
  } as unknown as TeamClient;
  sendTogether(client);
  const send = (text: string): void => client.raw(new TextEncoder().encode(text));
  return { calls, client, send };
}
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('writes once for all that is sent in a turn', async () => {
  const { calls, send } = open();
  send('answer');
  await Promise.resolve();
  send('patch');
  expect(calls).toEqual(['cork', 'answer', 'patch']);
  await nextTurn();
  send('later');
  await nextTurn();
  expect(calls).toEqual(['cork', 'answer', 'patch', 'uncork', 'cork', 'later', 'uncork']);
});

it('sends what it was given, whatever is written into the same memory before it goes out', async () => {
  const held: Uint8Array[] = [];
  const pipe = { cork: () => undefined, uncork: () => undefined };
  const raw = (data: Uint8Array): number => held.push(data);
  const client = { ref: { _socket: pipe }, raw, leave: () => undefined } as unknown as TeamClient;
  sendTogether(client);
  const memory = Uint8Array.of(1, 2, 3);
  client.raw(memory.subarray(0, 2));
  memory.fill(9);
  await nextTurn();
  expect(held.map((data) => [...data])).toEqual([[1, 2]]);
});

it('lets everything out before a connection ends', async () => {
  const { calls, client, send } = open();
  send('goodbye');
  client.leave();
  expect(calls).toEqual(['cork', 'goodbye', 'leave', 'uncork']);
  await nextTurn();
  expect(calls).toHaveLength(4);
});

it('leaves connections of another kind as they are', () => {
  const raw = (): void => undefined;
  const client = { ref: {}, raw };
  sendTogether(client as unknown as TeamClient);
  expect(client.raw).toBe(raw);
});
