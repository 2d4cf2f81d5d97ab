// One connection of a client: what the framework takes for a socket on the server's side, callbacks on the other, and between them
// a path that delays, loses or cuts. Frames keep their order. Must not look into frames, but for their first byte.
import { EventEmitter } from 'node:events';
import type { NetworkPath } from './NetworkPath.ts';
import { type Owner, newOwner, type SimulatedTime } from './SimulatedTime.ts';

export interface LinkHandlers {
  /** @param number of the frame, from 1 */
  onFrame: (frame: Uint8Array, number: number) => void;
  onClosed: (code: number) => void;
}

/** As the server's library counts what it has handed to the system: so much the system takes without a reader. */
const SYSTEM_BUFFER_BYTES = 65_536;
const OPEN = 1;
const CLOSED = 3;
const CUT = 1006;
/** The server asks every 5 s for a sign of life and gives up after four in vain. */
const GIVEN_UP_MS = { least: 20_000, most: 25_000 };
/** A goodbye that nobody answers. */
const CLOSE_MS_MAX = 30_000;

/** What the framework is handed. */
class ServerSocket extends EventEmitter {
  readyState = OPEN;
  bytesOnTheWay = 0;
  framesSent = 0;
  readonly #link: SimulatedLink;

  constructor(link: SimulatedLink) {
    super();
    this.#link = link;
  }

  get bufferedAmount(): number {
    return Math.max(0, this.bytesOnTheWay - SYSTEM_BUFFER_BYTES);
  }

  send(data: Uint8Array): void {
    if (this.readyState === OPEN) this.#link.toClient(data);
  }

  close(code: number): void {
    this.#link.closeFromServer(code);
  }

  terminate(): void {
    this.#link.cut();
  }
}

export interface LinkParts {
  time: SimulatedTime;
  path: NetworkPath;
  /** The process at the other end. */
  server: Owner;
  handlers: LinkHandlers;
  /** Whether this frame of the client may get lost or doubled on its way. */
  isLoose: (frame: Uint8Array) => boolean;
  /** From 0 to below 1, for how long a dead connection goes unnoticed. */
  share: () => number;
  /** What comes of a frame on its way to the client: usually the frame; null = nothing. */
  spoil: (frame: Uint8Array) => Uint8Array | null;
}

export class SimulatedLink {
  readonly socket: ServerSocket;
  readonly #parts: LinkParts;
  /** The client's end: gone once it has let go or was told. */
  readonly #client: Owner = newOwner();
  #lastDownMs = 0;
  #lastUpMs = 0;
  /** Nothing passes any more in either direction, and nobody was told. */
  #isBroken = false;

  constructor(parts: LinkParts) {
    this.#parts = parts;
    this.socket = new ServerSocket(this);
  }

  get isOpen(): boolean {
    return !this.#client.isGone;
  }

  toServer(frame: Uint8Array): void {
    const { path, isLoose } = this.#parts;
    const copies = isLoose(frame) ? path.copies() : 1;
    for (let copy = 0; copy < copies; copy += 1) {
      this.#up(() => {
        if (this.socket.readyState === OPEN) this.socket.emit('message', Buffer.from(frame));
      });
    }
  }

  toClient(frame: Uint8Array): void {
    const { socket } = this;
    socket.framesSent += 1;
    socket.bytesOnTheWay += frame.byteLength;
    const number = socket.framesSent;
    this.#down(() => {
      socket.bytesOnTheWay -= frame.byteLength;
      const { handlers, spoil } = this.#parts;
      const arrived = spoil(frame);
      if (arrived !== null) handlers.onFrame(arrived, number);
    });
  }

  /** The client lets go: it hears nothing more, the server does when the word gets through. */
  closeFromClient(): void {
    if (this.#client.isGone) return;
    this.#client.isGone = true;
    this.#up(() => this.#endServer(CUT));
    if (this.#isBroken) this.#giveUpLater();
  }

  closeFromServer(code: number): void {
    const { time, server } = this.#parts;
    if (this.socket.readyState !== OPEN) return;
    // It sends nothing any more, and is closed when the other side has answered.
    this.socket.readyState = CLOSED - 1;
    this.#down(() => {
      this.#client.isGone = true;
      this.#parts.handlers.onClosed(code);
      this.#up(() => this.#endServer(code));
    });
    time.after(CLOSE_MS_MAX, server, () => this.#endServer(CUT));
  }

  /** Both sides notice at once; what is under way is lost. */
  cut(): void {
    this.#isBroken = true;
    this.#endServer(CUT);
    this.endClient();
  }

  /** The server's side is gone, with or without a word. */
  endClient(): void {
    const { time, path } = this.#parts;
    this.#isBroken = true;
    const atMs = path.arrivalMs();
    if (atMs === null) return;
    time.after(atMs - time.nowMs(), this.#client, () => {
      this.#client.isGone = true;
      this.#parts.handlers.onClosed(CUT);
    });
  }

  /** Nothing passes any more and nobody is told: the client misses signs of life, the server answers to its own. */
  break(): void {
    if (this.#isBroken) return;
    this.#isBroken = true;
    this.#giveUpLater();
  }

  #giveUpLater(): void {
    const { time, server, share } = this.#parts;
    const { least, most } = GIVEN_UP_MS;
    time.after(least + share() * (most - least), server, () => this.#endServer(CUT));
  }

  #endServer(code: number): void {
    if (this.socket.readyState === CLOSED) return;
    this.socket.readyState = CLOSED;
    this.socket.emit('close', code);
  }

  #down(work: () => void): void {
    const { time, path } = this.#parts;
    if (this.#isBroken) return;
    const atMs = path.arrivalMs();
    if (atMs === null) {
      this.break();
      return;
    }
    this.#lastDownMs = Math.max(this.#lastDownMs, atMs);
    time.after(this.#lastDownMs - time.nowMs(), this.#client, () => {
      if (!this.#isBroken) work();
    });
  }

  #up(work: () => void): void {
    const { time, path, server } = this.#parts;
    if (this.#isBroken) return;
    const atMs = path.arrivalMs();
    if (atMs === null) {
      this.break();
      return;
    }
    this.#lastUpMs = Math.max(this.#lastUpMs, atMs);
    time.after(this.#lastUpMs - time.nowMs(), server, () => {
      if (!this.#isBroken) work();
    });
  }
}
