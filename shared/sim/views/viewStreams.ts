// The demand streams that one role knows: those that start with it, and those it now has work of.
import type { StreamSpec } from '../../scenario/schema.ts';
import type { Game } from '../state.ts';
import type { StreamView } from './types.ts';
import { viewKeysOf } from './viewKeys.ts';

/** The role's streams, keyed by id; counts are of its own tray only. */
export function viewStreams(game: Game, roleId: string): Record<string, StreamView> {
  const views: Record<string, StreamView> = {};
  for (const { spec } of game.rules.streams.values()) {
    if (spec.role === roleId) views[spec.id] = emptyStream(game, spec);
  }
  for (const item of game.state.open) {
    if (item.roleId !== roleId || item.streamId === '') continue;
    const spec = game.rules.streams.get(item.streamId)?.spec;
    if (!spec) continue;
    const view = (views[spec.id] ??= emptyStream(game, spec));
    view.openCount++;
  }
  return views;
}

function emptyStream({ rules, state }: Game, { id, type }: StreamSpec): StreamView {
  const keys = viewKeysOf(rules).streams.get(id);
  const isPinned = state.pinned[keys?.streamPin ?? ''] === true || state.pinned[keys?.typePin ?? ''] === true;
  return { id, titleKey: keys?.title ?? '', type, openCount: 0, isPinned };
}
