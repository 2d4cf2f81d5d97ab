// Lets everything that one client is sent within one turn of the event loop go out in one write: an answer, texts, a patch and
// events cost one call of the system instead of four. Must not change what is sent, or its order.
import type { TeamClient } from './Member.ts';

/** Of a socket in a process; connections of other kinds have none, and send as they always do. */
interface Pipe {
  cork: () => void;
  uncork: () => void;
}

export function sendTogether(client: TeamClient): void {
  const pipe = (client.ref as { _socket?: Partial<Pipe> | null })._socket;
  if (typeof pipe?.cork !== 'function' || typeof pipe.uncork !== 'function') return;
  const { cork, uncork } = pipe as Pipe;
  let isHeld = false;
  const release = (): void => {
    if (isHeld) uncork.call(pipe);
    isHeld = false;
  };
  const send = client.raw.bind(client);
  client.raw = (data, ...more): void => {
    if (!isHeld) {
      isHeld = true;
      cork.call(pipe);
      // After everything that is about to happen by itself, and before anything new.
      process.nextTick(release);
    }
    // What is held must not change: the framework encodes the next patch into the same memory.
    send(Uint8Array.from(data), ...more);
  };
  const leave = client.leave.bind(client);
  client.leave = (...parts): void => {
    leave(...parts);
    // Whoever ends connections next may not wait for the turn to end.
    release();
  };
}
