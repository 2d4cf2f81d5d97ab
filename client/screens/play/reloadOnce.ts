// A page of another version loads itself anew, once: a server that keeps answering differently must not make it spin.
import { effect, type ReadonlySignal } from '@preact/signals';
import type { ConnectionState } from '../../net/TeamConnection.ts';

const KEY = 'gravity-assist.reloaded';

/** @returns stops watching. */
export function reloadOnce(connection: ReadonlySignal<ConnectionState>): () => void {
  return effect(() => {
    const state = connection.value;
    try {
      if (state === 'open') sessionStorage.removeItem(KEY);
      if (state !== 'outdated' || sessionStorage.getItem(KEY) !== null) return;
      sessionStorage.setItem(KEY, '1');
    } catch {
      // Without storage we cannot know whether this is the first time: the notice has a button.
      return;
    }
    location.reload();
  });
}
