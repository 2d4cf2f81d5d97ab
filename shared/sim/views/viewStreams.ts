// The demand streams that one role knows: those that start with it, and those it now has work of.
import type { Game } from '../state.ts';
import type { StreamView } from './types.ts';

/** The role's streams, keyed by id; counts are of its own tray only. */
export function viewStreams({ rules, state }: Game, roleId: string): Record<string, StreamView> {
  const views: Record<string, StreamView> = {};
  for (const { spec } of rules.streams.values()) {
    if (spec.role === roleId) views[spec.id] = emptyStream(spec.id, spec.type, state.pinned);
  }
  for (const item of state.open) {
    if (item.roleId !== roleId || item.streamId === '') continue;
    const view = (views[item.streamId] ??= emptyStream(item.streamId, item.type, state.pinned));
    view.openCount++;
  }
  return views;
}

function emptyStream(id: string, type: string, pinned: Record<string, true>): StreamView {
  const isPinned = pinned[`stream:${id}`] === true || pinned[`type:${type}`] === true;
  return { id, titleKey: `streams.${id}.title`, type, openCount: 0, isPinned };
}
