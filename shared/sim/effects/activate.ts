// An improvement becomes active when all its shares are done; its effects are then in force at full strength [IM3, IM4].
import type { Game, WorkItem } from '../state.ts';
import { tell } from '../tell.ts';
import { applyOnce } from './index.ts';
import { recomputeModifiers } from './recompute.ts';

export function activateWhenDone(game: Game, item: WorkItem): void {
  const improvement = game.state.improvements.find((entry) => entry.id === item.improvementId);
  if (improvement === undefined) return;
  improvement.openWork = improvement.openWork.filter((id) => id !== item.id);
  if (improvement.openWork.length > 0 || improvement.state !== 'chosen') return;
  improvement.state = 'active';
  improvement.activeTick = game.state.tick;
  improvement.strengthPerMille = 1000;
  const spec = game.rules.improvements.get(improvement.id);
  for (const effect of spec?.effects ?? []) applyOnce(game, effect);
  recomputeModifiers(game);
  tell(game, 'improvementFinished', 'public', { textKey: `improvements.${improvement.id}.title` });
}
