// Stands before the framework's reading of frames: what cannot be read is refused instead of ending the connection or,
// worse, the process; and whoever sends control frames without end is cut off. Must not read commands itself.
import { CLIENT_LIMITS } from '../../shared/limits.ts';
import type { TeamClient } from './Member.ts';
import { TokenBucket } from './TokenBucket.ts';
import { cutOff } from './unheard.ts';

export interface FrameGuard {
  onFrame: (bytes: number) => void;
  onUnreadable: () => void;
  /** Monotonic, in milliseconds. */
  now: () => number;
}

/**
 * The framework closes a connection whose frame it cannot decode by calling `client.leave` while it handles the frame,
 * and lets some broken frames throw; both become `onUnreadable`. Leaving for any other reason happens later and is untouched.
 */
export function guardFrames(client: TeamClient, { onFrame, onUnreadable, now }: FrameGuard): void {
  const { ref } = client;
  endControlFloods(client, now);
  const emit = ref.emit.bind(ref);
  ref.emit = (event: string | symbol, ...values: unknown[]): boolean => {
    if (event !== 'message') return emit(event, ...values);
    onFrame(values[0] instanceof Uint8Array ? values[0].byteLength : 0);
    const leave = client.leave.bind(client);
    let isReadable = true;
    client.leave = () => {
      isReadable = false;
    };
    try {
      return emit(event, ...values);
    } catch {
      isReadable = false;
      return true;
    } finally {
      client.leave = leave;
      if (!isReadable) onUnreadable();
    }
  };
}

/** The framework's fuse counts messages only, and every ping is answered. */
function endControlFloods(client: TeamClient, now: () => number): void {
  const { controlFramesPerSecondMax: most } = CLIENT_LIMITS;
  const allowed = new TokenBucket(most, most, now());
  const count = (): void => {
    if (!allowed.take(now())) cutOff(client);
  };
  for (const event of ['ping', 'pong']) client.ref.on(event, count);
}
