// The base of every room: an exception in a handler, hook or timer of one room reaches `onTrouble` of that room and nobody else.
// Must not know the game. A test lists all rooms and checks that they stand on this one.
import { Room, type RoomException, type RoomMethodName, type RoomOptions, ServerError } from '@colyseus/core';
import { Encoder } from '@colyseus/schema';

/** Everything that one member is shown, encoded. The largest seen was 173 kB; memory is taken only as it is used. */
const STATE_BYTES_MAX = 1_048_576;

// Beyond its buffer, 16 kB by default, the framework sends whoever comes in a state that cannot be read: it encodes the public
// part into a larger buffer and goes on with the old one. Every room takes its buffer's size from here.
Encoder.BUFFER_SIZE = STATE_BYTES_MAX;

/** A join that is refused on purpose: told to the client, no trouble of the room. */
export class JoinRefused extends ServerError {
  constructor(code: number, reason: string) {
    super(code, reason);
    this.name = 'JoinRefused';
  }
}

export abstract class SafeRoom<T extends RoomOptions = RoomOptions> extends Room<T> {
  /** What is wrong, and where it showed. Must not throw. */
  protected abstract onTrouble(error: Error, where: string): void;

  override onUncaughtException(error: RoomException, methodName: RoomMethodName): void {
    const cause = error.cause instanceof Error ? error.cause : error;
    if (cause instanceof ServerError) return;
    this.onTrouble(cause, methodName);
  }
}
