// Measures what the network between this browser and the server lets through, step by step: requests, sockets, long polling.
// Must not judge: verdict and words are the screen's. Uses plain sockets, so that each step says what it says.
import { CHECK_LIMITS, CHECK_SOCKET_PATH } from '../../shared/limits.ts';
import type { CheckAnswer } from '../../shared/wire/answers/check.ts';
import { callApi } from './api.ts';
import { LongPollSocket } from './LongPollSocket.ts';

/** Times of a step: the middle one and nearly the longest. */
export interface Times {
  p50Ms: number;
  p95Ms: number;
}

/** null = it did not work at all. */
export interface CheckFigures {
  page: { loadMs: number } | null;
  api: (Times & { failed: number }) | null;
  clock: { offMs: number } | null;
  socket: { openMs: number } | null;
  roundTrip: Times | null;
  frame: { bothWaysMs: number } | null;
  many: { open: number } | null;
  polling: Times | null;
  idle: { heldMs: number } | null;
}
export type CheckStep = keyof CheckFigures;

const OPEN_MS = 8_000;
const ANSWER_MS = 8_000;
const POLLS = 5;

type EchoSocket = Pick<WebSocket, 'readyState'> & {
  binaryType: string;
  onopen: ((news: never) => void) | null;
  onmessage: ((news: { data: ArrayBuffer }) => void) | null;
  onclose: ((news: never) => void) | null;
  send: (data: Uint8Array<ArrayBuffer>) => void;
  close: () => void;
};

/** In the order in which they are done: the one that takes longest last. */
export const CHECK_STEPS: { [S in CheckStep]: () => Promise<CheckFigures[S]> } = {
  page: () => Promise.resolve(measurePage()),
  api: measureApi,
  clock: measureClock,
  socket: async () => {
    const startMs = performance.now();
    const socket = await openSocket();
    const openMs = performance.now() - startMs;
    socket.close();
    return { openMs };
  },
  roundTrip: () => withSocket((socket) => timesOf(socket, CHECK_LIMITS.requests)),
  frame: () =>
    withSocket(async (socket) => ({
      bothWaysMs: await echo(socket, new Uint8Array(CHECK_LIMITS.largeFrameBytes).fill(7)),
    })),
  many: measureMany,
  polling: measurePolling,
  idle: () =>
    withSocket(async (socket) => {
      await echo(socket, new Uint8Array([1]));
      await pause(CHECK_LIMITS.idleMs);
      await echo(socket, new Uint8Array([2]));
      return { heldMs: CHECK_LIMITS.idleMs };
    }),
};

export function timesIn(measuredMs: readonly number[]): Times {
  const sorted = [...measuredMs].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50Ms: at(0.5), p95Ms: at(0.95) };
}

function measurePage(): { loadMs: number } | null {
  const [page] = performance.getEntriesByType('navigation');
  return page === undefined ? null : { loadMs: page.duration };
}

async function measureApi(): Promise<CheckFigures['api']> {
  const times: number[] = [];
  for (let count = 0; count < CHECK_LIMITS.requests; count += 1) {
    const startMs = performance.now();
    try {
      await callApi<CheckAnswer>('/api/check', { timeoutMs: ANSWER_MS });
      times.push(performance.now() - startMs);
    } catch {
      // Counted below; where nothing answers, once is enough.
      if (times.length === 0) return null;
    }
  }
  return { ...timesIn(times), failed: CHECK_LIMITS.requests - times.length };
}

async function measureClock(): Promise<{ offMs: number }> {
  const startMs = performance.now();
  const { nowMs } = await callApi<CheckAnswer>('/api/check');
  return { offMs: Date.now() - nowMs - (performance.now() - startMs) / 2 };
}

async function measureMany(): Promise<{ open: number }> {
  const sockets = await Promise.allSettled(Array.from({ length: CHECK_LIMITS.socketsAtOnce }, openSocket));
  const opened = sockets.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const answered = await Promise.allSettled(opened.map((socket) => echo(socket, new Uint8Array([3]))));
  for (const socket of opened) socket.close();
  return { open: answered.filter(({ status }) => status === 'fulfilled').length };
}

async function measurePolling(): Promise<Times> {
  const socket = new LongPollSocket(socketUrl()) as unknown as EchoSocket;
  try {
    await opening(socket);
    return await timesOf(socket, POLLS);
  } finally {
    socket.close();
  }
}

function socketUrl(): string {
  return `${location.origin.replace(/^http/, 'ws')}${CHECK_SOCKET_PATH}`;
}

async function openSocket(): Promise<EchoSocket> {
  const socket = new WebSocket(socketUrl()) as unknown as EchoSocket;
  try {
    await opening(socket);
    return socket;
  } catch (error) {
    socket.close();
    throw error;
  }
}

async function withSocket<T>(measure: (socket: EchoSocket) => Promise<T>): Promise<T> {
  const socket = await openSocket();
  try {
    return await measure(socket);
  } finally {
    socket.close();
  }
}

async function timesOf(socket: EchoSocket, count: number): Promise<Times> {
  const times: number[] = [];
  for (let number = 0; number < count; number += 1) times.push(await echo(socket, new Uint8Array([number])));
  return timesIn(times);
}

function opening(socket: EchoSocket): Promise<void> {
  socket.binaryType = 'arraybuffer';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('not open in time')), OPEN_MS);
    socket.onopen = () => {
      clearTimeout(timer);
      resolve();
    };
    socket.onclose = () => {
      clearTimeout(timer);
      reject(new Error('closed'));
    };
  });
}

/** @returns how long it took until it was said back. @throws Error when it was not, or not the same */
function echo(socket: EchoSocket, sent: Uint8Array<ArrayBuffer>): Promise<number> {
  const startMs = performance.now();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), ANSWER_MS);
    socket.onclose = () => {
      clearTimeout(timer);
      reject(new Error('closed'));
    };
    socket.onmessage = ({ data }) => {
      clearTimeout(timer);
      const got = new Uint8Array(data);
      if (got.length === sent.length && got.every((byte, index) => byte === sent[index]))
        resolve(performance.now() - startMs);
      else reject(new Error('something else came back'));
    };
    socket.send(sent);
  });
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
