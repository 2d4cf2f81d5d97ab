// Faults that are planted on purpose, around the server and never in it, to see whether they would be found. Types only.
import type { Store } from '../../../journal/store.ts';
import type { Identity } from '../../../rooms/Member.ts';

export interface Plant {
  /** Something between the server and its store. */
  store?: (store: Store) => Store;
  /** Somebody else than they are. */
  identity?: (identity: Identity) => Identity;
  /** What a room sends to a client; null = nothing. */
  frame?: (frame: Uint8Array) => Uint8Array | null;
}
