// Telling users about an incident: costs a hand a tick, lowers the hurt and the chasers [IN8]; with a rhythm it holds for so long [CO1].
import { agreedValue } from '../agreements.ts';
import type { Game, WorkItem } from '../state.ts';
import { payAttention } from '../work/hands.ts';

/** @param roleId whose hand does it; nothing happens when none of them is there */
export function communicate(game: Game, item: WorkItem, roleId: string): void {
  const { incident } = item;
  if (incident === null || incident.isCommunicated) return;
  incident.isCommunicated = payAttention(game, roleId, 1, 'coordination');
  const hours = agreedValue(game, 'rhythm', 0);
  if (incident.isCommunicated) incident.toldUntilTick = hours === 0 ? 0 : game.state.tick + hours;
}
