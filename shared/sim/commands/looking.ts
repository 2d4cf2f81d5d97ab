// What most commands look at before they agree: phase, the own tray, the state of a piece of work. Changes nothing.
import type { Game, WorkItem } from '../state.ts';
import type { Refusal } from './types.ts';

/** Work can be moved while a round runs; pausing the clock does not stop people from deciding. */
export function refuseUnlessRunning(game: Game): Refusal {
  return game.state.phase === 'running' ? null : 'wrongPhase';
}

/** An open item in the role's own tray, or why not. */
export function ownWork(game: Game, roleId: string, workId: string): WorkItem | string {
  const item = game.index.work.get(workId);
  if (item === undefined || item.status === 'closed') return 'unknownWork';
  return item.roleId === roleId ? item : 'notInYourTray';
}

/** Ids of the role's own tray. */
export function trayOf(game: Game, roleId: string): string[] {
  return game.state.roles[roleId]?.tray ?? [];
}

export function trayItems(game: Game, roleId: string): WorkItem[] {
  const items: WorkItem[] = [];
  for (const id of trayOf(game, roleId)) {
    const item = game.index.work.get(id);
    if (item !== undefined) items.push(item);
  }
  return items;
}

export function idsWhere(game: Game, roleId: string, keep: (item: WorkItem) => boolean): string[] {
  return trayItems(game, roleId)
    .filter(keep)
    .map((item) => item.id);
}
