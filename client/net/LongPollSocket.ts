// A WebSocket over plain HTTP requests, with as much of its interface as the SDK uses. For networks that block real ones.
// Must not try again by itself: who lost it opens a new one.
import { packFrames, POLL_CLOSED_HEADER, POLL_ID_HEADER, unpackFrames } from '../../shared/wire/frames.ts';

interface CloseNews {
  code: number;
  reason: string;
}

const CONNECTING = 0;
const OPEN = 1;
const CLOSED = 3;
const ABNORMAL = 1006;
const OPEN_MS = 4_000;
const SEND_MS = 8_000;
/** Longer than the server lets an answer wait. */
const FETCH_MS = 30_000;

export class LongPollSocket {
  binaryType = 'arraybuffer';
  onopen: ((news: object) => void) | null = null;
  onmessage: ((news: { data: ArrayBuffer }) => void) | null = null;
  onclose: ((news: CloseNews) => void) | null = null;
  onerror: ((news: object) => void) | null = null;
  readyState = CONNECTING;
  /** Origin, and the path before everything that one process of several answers. */
  readonly #base: string;
  #id = '';
  #waiting: Uint8Array[] = [];
  #isSending = false;
  readonly #end = new AbortController();

  /** @param url ws:// or wss://, as of a real socket */
  constructor(url: string) {
    const { protocol, host, pathname, search } = new URL(url);
    const [, ownPath = '', path = pathname] = /^(\/p\/[\w-]+)(\/.*)$/.exec(pathname) ?? [];
    this.#base = `${protocol === 'wss:' ? 'https:' : 'http:'}//${host}${ownPath}/api/poll`;
    void this.#run(path + search);
  }

  send(data: ArrayBuffer | Uint8Array): void {
    if (this.readyState !== OPEN) return;
    // The sender may use its buffer again.
    this.#waiting.push(new Uint8Array(data).slice());
    if (!this.#isSending) void this.#sendWaiting();
  }

  close(code = ABNORMAL, reason = ''): void {
    if (this.readyState === CLOSED) return;
    if (this.#id !== '') this.#call('', { method: 'DELETE', keepalive: true }).catch(() => undefined);
    this.#closed(code, reason);
  }

  async #run(path: string): Promise<void> {
    try {
      const body = JSON.stringify({ path });
      const headers = { 'Content-Type': 'application/json' };
      const opened = await this.#call('', { method: 'POST', body, headers, signal: this.#within(OPEN_MS) });
      if (!opened.ok) throw new Error(`the server answers ${opened.status}`);
      this.#id = ((await opened.json()) as { pollId: string }).pollId;
      if (this.readyState !== CONNECTING) return;
      this.readyState = OPEN;
      this.onopen?.({});
      while (this.readyState === OPEN) await this.#fetchOnce();
    } catch {
      this.#fail();
    }
  }

  async #fetchOnce(): Promise<void> {
    const answer = await this.#call('/frames', { signal: this.#within(FETCH_MS) });
    if (!answer.ok) throw new Error(`the server answers ${answer.status}`);
    const frames = unpackFrames(new Uint8Array(await answer.arrayBuffer()));
    if (frames === null) throw new Error('the answer is torn');
    for (const frame of frames) if (this.readyState === OPEN) this.onmessage?.({ data: frame.buffer });
    const closedWith = Number(answer.headers.get(POLL_CLOSED_HEADER) ?? '');
    if (closedWith !== 0) this.#closed(closedWith, '');
  }

  /** One request at a time, so that frames arrive in their order. */
  async #sendWaiting(): Promise<void> {
    this.#isSending = true;
    try {
      while (this.#waiting.length > 0 && this.readyState === OPEN) {
        const body = packFrames(this.#waiting);
        this.#waiting = [];
        const answer = await this.#call('/frames', { method: 'POST', body, signal: this.#within(SEND_MS) });
        if (!answer.ok) throw new Error(`the server answers ${answer.status}`);
      }
    } catch {
      this.#fail();
    } finally {
      this.#isSending = false;
    }
  }

  #call(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.#id !== '') headers.set(POLL_ID_HEADER, this.#id);
    return fetch(this.#base + path, { ...init, cache: 'no-store', headers });
  }

  #within(limitMs: number): AbortSignal {
    return AbortSignal.any([this.#end.signal, AbortSignal.timeout(limitMs)]);
  }

  #fail(): void {
    if (this.readyState === CLOSED) return;
    this.onerror?.({});
    this.#closed(ABNORMAL, 'the network does not carry it');
  }

  #closed(code: number, reason: string): void {
    if (this.readyState === CLOSED) return;
    this.readyState = CLOSED;
    this.#end.abort();
    this.onclose?.({ code, reason });
  }
}
