// A socket to a team's room that speaks the framework's frames by hand, so that it may also speak them wrongly.
// Keeps every frame that arrives. Must not decode state.
import { getMessageBytes, Protocol } from '@colyseus/core';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import { ask } from '../ask.ts';
import type { Seat } from './Target.ts';

/** How a seat comes to a room: the reservation by which the socket is let in. */
export interface Reservation {
  sessionId: string;
  roomId: string;
  processId: string;
}

export class RawLink {
  readonly socket: WebSocket;
  readonly frames: Buffer[] = [];
  #isClosed = false;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (data: Buffer) => this.frames.push(data));
    socket.on('close', () => {
      this.#isClosed = true;
    });
    socket.on('error', () => undefined);
  }

  static async reserve(
    url: string,
    { roomId }: Pick<Seat, 'roomId'>,
    options: Record<string, string>,
  ): Promise<Reservation> {
    const { status, text } = await ask(url, `/matchmake/joinById/${roomId}`, { body: options });
    if (status !== 200) throw new Error(`joining answers ${status}: ${text.slice(0, 200)}`);
    return JSON.parse(text) as Reservation;
  }

  /** Opens the socket; whether the room lets it in shows in its frames. */
  static async open(url: string, { sessionId, roomId, processId }: Reservation, more = ''): Promise<RawLink> {
    const address = `${url.replace('http', 'ws')}/${processId}/${roomId}?sessionId=${sessionId}${more}`;
    const link = new RawLink(new WebSocket(address));
    await once(link.socket, 'open');
    return link;
  }

  /** In the room, with its first frames acknowledged as the client's library does. */
  static async join(url: string, seat: Pick<Seat, 'roomId' | 'seatToken'>): Promise<RawLink> {
    const link = await RawLink.open(url, await RawLink.reserve(url, seat, { seatToken: seat.seatToken }));
    // Whoever is let go before anything was said hears only that it is over.
    if (link.frames.length === 0) await Promise.race([once(link.socket, 'message'), once(link.socket, 'close')]);
    link.send(Uint8Array.of(Protocol.JOIN_ROOM));
    return link;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  send(bytes: Uint8Array): void {
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(bytes);
  }

  command(seq: number, command: Record<string, unknown>): void {
    this.send(commandFrame({ seq, command }));
  }

  holds(text: string): boolean {
    const bytes = Buffer.from(text);
    return this.frames.some((frame) => frame.includes(bytes));
  }

  cut(): void {
    this.socket.terminate();
  }
}

/** A message named `command`, with anything in it. */
export function commandFrame(message: unknown): Uint8Array {
  // Copied: the framework uses its buffer again.
  return Uint8Array.from(getMessageBytes.raw(Protocol.ROOM_DATA, 'command', message));
}
