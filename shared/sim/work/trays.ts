// Trays: which role has an item now. An open item is in exactly one tray [WK3].
import type { Game, WorkItem } from '../state.ts';
import { markChoice } from '../tell.ts';

export function putInTray(game: Game, item: WorkItem, roleId: string): void {
  const role = game.state.roles[roleId];
  if (role === undefined) throw new Error(`role ${roleId} is not in the scenario`);
  if (item.roleId !== roleId) {
    takeFromTray(game, item);
    markChoice(game, roleId);
  }
  item.roleId = roleId;
  if (!role.tray.includes(item.id)) role.tray.push(item.id);
}

export function takeFromTray(game: Game, item: WorkItem): void {
  const tray = game.state.roles[item.roleId]?.tray;
  if (tray === undefined) return;
  const position = tray.indexOf(item.id);
  if (position >= 0) tray.splice(position, 1);
}
