// Lets clients that join again and again, or many in one process, work out the shape of the state once: the server describes it with
// every join, and it is the same until the server is another version. Must not touch what is in the state.
import { Decoder, type Iterator, type Schema, type TypeContext } from '@colyseus/schema';

/** What the client SDK reads states with. */
interface Reader {
  state: Schema;
  decoder: Decoder<Schema>;
  handshake(bytes: Uint8Array, it?: Iterator): void;
}

interface Shape {
  described: Uint8Array;
  State: new () => Schema;
  types: TypeContext;
}

/** @param Plain the SDK's reader of states @returns one that reads a description only where it differs from the one before */
export function rememberShape(Plain: new () => Reader): new () => Reader {
  let known: Shape | null = null;
  return class extends Plain {
    override handshake(bytes: Uint8Array, it: Iterator = { offset: 0 }): void {
      const described = bytes.slice(it.offset);
      if (known !== null && areSame(known.described, described)) {
        this.state = new known.State();
        this.decoder = new Decoder(this.state, known.types);
        return;
      }
      super.handshake(bytes, it);
      known = { described, State: this.state.constructor as new () => Schema, types: this.decoder.context };
    }
  };
}

function areSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, position) => byte === other[position]);
}
