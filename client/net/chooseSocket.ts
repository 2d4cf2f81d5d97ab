// Decides how a connection is carried: by a WebSocket, or, after some that carried nothing although the server answers requests,
// by long polling. The SDK makes its sockets itself, by the global name; this stands behind that name.
// Must not: change sockets of anybody else after the page has loaded the SDK.
import { LongPollSocket } from './LongPollSocket.ts';

const STORAGE_KEY = 'gravity-assist.carrier';
/** Sockets in a row that carried no message. */
const FAILURES_MAX = 2;

type Carrier = 'socket' | 'polling';

export class CarrierChoice {
  #carrier: Carrier;
  #failures = 0;
  /** Ends the doubt about the newest socket; null when none is in doubt. */
  #doubt: (() => void) | null = null;

  constructor(carrier: Carrier) {
    this.#carrier = carrier;
  }

  /** For the next socket. One before it that is still in doubt hung until it was given up. */
  next(): Carrier {
    this.#doubt?.();
    return this.#carrier;
  }

  /** A socket was made. @returns to be called when it carries its first message, and when it has closed */
  begun(): { carries: () => void; closed: () => void } {
    let isInDoubt = true;
    const settle = (hasFailed: boolean): void => {
      if (!isInDoubt) return;
      isInDoubt = false;
      this.#doubt = null;
      this.#failures = hasFailed ? this.#failures + 1 : 0;
      if (this.#failures < FAILURES_MAX) return;
      this.#failures = 0;
      // Where polling fails too, a socket may be tried again.
      this.#carrier = this.#carrier === 'socket' ? 'polling' : 'socket';
      remember(this.#carrier);
    };
    this.#doubt = () => settle(true);
    return { carries: () => settle(false), closed: () => settle(true) };
  }
}

/** Before the SDK is loaded. */
export function installSocketChoice(first: Carrier = remembered()): void {
  const Native = globalThis.WebSocket;
  const choice = new CarrierChoice(first);
  const choose = (url: string, protocols?: string | string[]): WebSocket | LongPollSocket => {
    if (choice.next() === 'polling') {
      const polling = new LongPollSocket(url);
      const { carries, closed } = choice.begun();
      hearFirst(polling, carries, closed);
      return polling;
    }
    // Throws when it is given what only Node's sockets take: the SDK tries that first.
    const socket = new Native(url, protocols);
    const { carries, closed } = choice.begun();
    socket.addEventListener('message', carries, { once: true });
    socket.addEventListener('close', closed);
    return socket;
  };
  // A constructor that returns an object of another class; the constants are the native ones.
  const Choosing = function (url: string, protocols?: string | string[]) {
    return choose(url, protocols);
  };
  Object.assign(Choosing, { CONNECTING: 0, OPEN: 1, CLOSING: 2, CLOSED: 3 });
  Object.defineProperty(globalThis, 'WebSocket', { value: Choosing, configurable: true, writable: true });
}

/** The SDK sets its handlers once, right after it made the socket: what they hear is heard here first. */
function hearFirst(socket: LongPollSocket, carries: () => void, closed: () => void): void {
  queueMicrotask(() => {
    const { onmessage, onclose } = socket;
    socket.onmessage = (news) => {
      carries();
      onmessage?.(news);
    };
    socket.onclose = (news) => {
      closed();
      onclose?.(news);
    };
  });
}

function remembered(): Carrier {
  try {
    return sessionStorage.getItem(STORAGE_KEY) === 'polling' ? 'polling' : 'socket';
  } catch {
    return 'socket';
  }
}

function remember(carrier: Carrier): void {
  try {
    sessionStorage.setItem(STORAGE_KEY, carrier);
  } catch {
    // Storage is forbidden: the next load of the page finds out again.
  }
}
