// What has been made visible to everybody: pinned by type, stream or piece, shown, or swarmed on. The one place that says so.
import type { GameState, WorkItem } from './state.ts';

/** Keys of `GameState.pinned`. */
export const pinKeys = {
  type: (type: string): string => `type:${type}`,
  stream: (streamId: string): string => `stream:${streamId}`,
  work: (workId: string): string => `work:${workId}`,
};

interface Identified {
  id: string;
  type: string;
  streamId: string;
}

/** Whether a piece of work is of a kind that somebody has pinned. */
export function isPinned(state: GameState, work: Identified): boolean {
  const { pinned } = state;
  return (
    pinned[pinKeys.type(work.type)] === true ||
    pinned[pinKeys.stream(work.streamId)] === true ||
    pinned[pinKeys.work(work.id)] === true
  );
}

/** Whether the work of a stream is pinned, by itself or with all of its type. */
export function isStreamPinned({ pinned }: GameState, stream: { id: string; type: string }): boolean {
  return pinned[pinKeys.type(stream.type)] === true || pinned[pinKeys.stream(stream.id)] === true;
}

/** Whether everybody may see a piece of open work. */
export function isOnBoard(state: GameState, item: WorkItem): boolean {
  return item.isShown || item.isSwarmed || isPinned(state, item);
}
