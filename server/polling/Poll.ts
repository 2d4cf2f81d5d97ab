// One player's socket behind HTTP: opened to this very server, its frames kept until the player's next request fetches them.
// Must not look into frames, or hold more of them than a slow reader may leave waiting.
import { WebSocket } from 'ws';
import { POLL_LIMITS } from '../../shared/limits.ts';

export interface Fetched {
  frames: Uint8Array[];
  /** Close code, once the socket is gone and every frame of it has been fetched; else null. */
  closedWith: number | null;
}

const ABNORMAL = 1006;
const TOO_SLOW = 4008;

export class Poll {
  readonly #socket: WebSocket;
  readonly #now: () => number;
  #frames: Uint8Array[] = [];
  #bytes = 0;
  #closedWith: number | null = null;
  #lastSeenMs: number;
  #wake: (() => void) | null = null;

  /** @param now monotonic, in milliseconds */
  constructor(url: string, headers: Record<string, string>, now: () => number) {
    this.#now = now;
    this.#lastSeenMs = now();
    this.#socket = new WebSocket(url, { headers, perMessageDeflate: false, handshakeTimeout: POLL_LIMITS.openMs });
    this.#socket.on('message', (data: Buffer) => this.#keep(new Uint8Array(data)));
    this.#socket.on('close', (code) => this.#end(code));
    // 'close' follows.
    this.#socket.on('error', () => undefined);
  }

  /** Resolves with whether the socket has opened. */
  opened(): Promise<boolean> {
    return new Promise((resolve) => {
      this.#socket.once('open', () => resolve(true));
      this.#socket.once('close', () => resolve(false));
    });
  }

  /** Nobody has asked for this long. */
  get silentMs(): number {
    return this.#now() - this.#lastSeenMs;
  }

  send(frames: readonly Uint8Array[]): void {
    this.#lastSeenMs = this.#now();
    if (this.#socket.readyState === WebSocket.OPEN) for (const frame of frames) this.#socket.send(frame);
  }

  /** What has come, at once or as soon as there is something, at the latest after a while. A newer call ends an older one. */
  async fetch(waitMs: number): Promise<Fetched> {
    this.#lastSeenMs = this.#now();
    this.#wake?.();
    if (this.#frames.length === 0 && this.#closedWith === null) await this.#somethingComes(waitMs);
    this.#lastSeenMs = this.#now();
    const frames = this.#frames;
    this.#frames = [];
    this.#bytes = 0;
    return { frames, closedWith: this.#closedWith };
  }

  close(): void {
    this.#socket.terminate();
  }

  #somethingComes(waitMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#wake?.(), waitMs);
      this.#wake = () => {
        clearTimeout(timer);
        this.#wake = null;
        resolve();
      };
    });
  }

  #keep(frame: Uint8Array): void {
    this.#frames.push(frame);
    this.#bytes += frame.length;
    if (this.#bytes > POLL_LIMITS.waitingBytesMax) {
      this.#frames = [];
      this.#end(TOO_SLOW);
      this.#socket.terminate();
    }
    this.#wake?.();
  }

  #end(code: number): void {
    this.#closedWith ??= code === 0 ? ABNORMAL : code;
    this.#wake?.();
  }
}
