// Trays: which role has an item now. An open item is in exactly one tray [WK3]. The state holds ids, the index the items; both change here.
import type { Game, WorkItem } from '../state.ts';

export function putInTray(game: Game, item: WorkItem, roleId: string): void {
  const place = game.index.roleOf.get(roleId);
  if (place === undefined) throw new Error(`role ${roleId} is not in the scenario`);
  if (item.roleId !== roleId) takeFromTray(game, item);
  item.roleId = place.role.id;
  if (item.streamId !== '' && !place.role.streamIds.includes(item.streamId)) place.role.streamIds.push(item.streamId);
  if (place.tray.includes(item)) return;
  place.role.arrivals++;
  place.tray.push(item);
  place.role.tray.push(item.id);
}

export function takeFromTray(game: Game, item: WorkItem): void {
  const place = game.index.roleOf.get(item.roleId);
  if (place === undefined) return;
  const position = place.tray.indexOf(item);
  if (position < 0) return;
  place.tray.splice(position, 1);
  place.role.tray.splice(position, 1);
}
