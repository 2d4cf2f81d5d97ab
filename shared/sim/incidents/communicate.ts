// Telling users about an incident: costs a hand a tick, lowers the hurt and the chasers [IN8].
import type { Game, WorkItem } from '../state.ts';
import { payAttention } from '../work/hands.ts';

export function communicate(game: Game, item: WorkItem): void {
  if (item.incident === null || item.incident.isCommunicated) return;
  payAttention(game, item.roleId, 1, 'coordination');
  item.incident.isCommunicated = true;
}
