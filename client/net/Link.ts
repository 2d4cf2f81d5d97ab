// What a connection needs of a live room: send, hear, close. The real one is joinRoom; tests bring their own.
import type { Closable, Opening } from '../../shared/wire/StayingConnection.ts';

export interface LinkHandlers {
  /** The whole decoded state, after every patch. */
  onState: (state: { toJSON: () => unknown }) => void;
  onMessage: (name: string, payload: unknown) => void;
  /** The socket is gone; never called after `close()`. */
  onClosed: (code: number) => void;
}

export interface Link extends Closable {
  send: (name: string, payload: unknown) => void;
}

export interface Admission extends Opening {
  /** The number that the seat's next command should at least carry; 0 = not told. */
  nextSeq: number;
}

export type Join = (admission: Admission, handlers: LinkHandlers) => Promise<Link>;
