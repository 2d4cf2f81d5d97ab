// Telling users about an incident: costs a hand a tick, lowers the hurt and the chasers [IN8].
import type { Game, WorkItem } from '../state.ts';
import { payAttention } from '../work/hands.ts';

/** @param roleId whose hand does it; nothing happens when none of them is there */
export function communicate(game: Game, item: WorkItem, roleId: string): void {
  if (item.incident === null || item.incident.isCommunicated) return;
  item.incident.isCommunicated = payAttention(game, roleId, 1, 'coordination');
}
