// The demand streams that one role knows: those that start with it, and those it now has work of. The facilitator knows all.
import type { Game, RoleIndex } from '../state.ts';
import { isByAge } from './isByAge.ts';
import type { StreamView } from './types.ts';
import { type StreamKeys, viewKeysOf } from './viewKeys.ts';

/** The role's streams, keyed by id; counts are of its own tray only. */
export function viewStreams(game: Game, roleId: string): Record<string, StreamView> {
  const place = game.index.roleOf.get(roleId);
  const views: Record<string, StreamView> = {};
  if (place) for (const view of listStreams(game, place)) views[view.id] = view;
  return views;
}

/** The same as a list: those that start with the role, then those it has work of, by the age of that. */
export function listStreams(game: Game, { role, tray }: RoleIndex): StreamView[] {
  const keys = viewKeysOf(game.rules);
  const views: StreamView[] = [];
  for (const stream of keys.roles.get(role.id)?.streams ?? []) views.push(emptyStream(game, stream));
  const work = isByAge(tray) ? tray : [...tray].sort((a, b) => a.number - b.number);
  for (const item of work) {
    let view = views.find(({ id }) => id === item.streamId);
    if (!view) {
      const stream = keys.streams.get(item.streamId);
      if (!stream) continue;
      views.push((view = emptyStream(game, stream)));
    }
    view.openCount++;
  }
  return views;
}

/** All of them, for the facilitator. */
export function viewAllStreams(game: Game): Record<string, StreamView> {
  const views: Record<string, StreamView> = {};
  for (const stream of viewKeysOf(game.rules).streams.values()) views[stream.id] = emptyStream(game, stream);
  for (const { streamId } of game.state.open) {
    const view = views[streamId];
    if (view) view.openCount++;
  }
  return views;
}

function emptyStream({ state }: Game, { id, type, title, streamPin, typePin }: StreamKeys): StreamView {
  const isPinned = state.pinned[streamPin] === true || state.pinned[typePin] === true;
  return { id, titleKey: title, type, openCount: 0, isPinned };
}
