// What a connection needs of a live room: send, hear, close. The real one is joinRoom; tests bring their own.

export interface LinkHandlers {
  /** The whole decoded state, after every patch. */
  onState: (state: { toJSON: () => unknown }) => void;
  onMessage: (name: string, payload: unknown) => void;
  /** The socket is gone; never called after `close()`. */
  onClosed: (code: number) => void;
}

export interface Link {
  send: (name: string, payload: unknown) => void;
  /** Lets go at once, without waiting for a path that may be dead. */
  close: () => void;
}

/** Where to join and with what: the answer of the seat or watch route. */
export interface Admission {
  endpoint: string;
  roomId: string;
  options: Record<string, string>;
  /** The number that the seat's next command should at least carry; 0 = not told. */
  nextSeq: number;
}

export type Join = (admission: Admission, handlers: LinkHandlers) => Promise<Link>;
