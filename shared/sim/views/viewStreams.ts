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

/** What bots look at again and again: streams that nobody else may know of. */
export type StreamGlance = Pick<StreamView, 'id' | 'type'>;

/** Those of the role's streams that have work in its tray and are not on the board, in the order of the list above. */
export function listUnpinned(game: Game, place: RoleIndex): StreamGlance[] {
  return hasUnpinned(game, place)
    ? listStreams(game, place).filter(({ isPinned, openCount }) => !isPinned && openCount > 0)
    : [];
}

function hasUnpinned({ rules, state }: Game, { tray }: RoleIndex): boolean {
  const { streams } = viewKeysOf(rules);
  for (const { streamId } of tray) {
    const stream = streams.get(streamId);
    if (stream && !isOnBoard(state, stream)) return true;
  }
  return false;
}

const isOnBoard = ({ pinned }: Game['state'], { streamPin, typePin }: StreamKeys): boolean =>
  pinned[streamPin] === true || pinned[typePin] === true;

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

function emptyStream({ state }: Game, stream: StreamKeys): StreamView {
  const { id, type, title } = stream;
  return { id, titleKey: title, type, openCount: 0, isPinned: isOnBoard(state, stream) };
}
