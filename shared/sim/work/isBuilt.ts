// Whether a piece of work is past the step that makes it: what is learnt about it from then on comes too late. Reads only.
import type { Game, WorkItem } from '../state.ts';

export function isBuilt(game: Game, item: WorkItem): boolean {
  const steps = game.rules.routes.get(item.routeId)?.steps ?? [];
  const made = steps.findLastIndex((step) => step.activity === 'build');
  return made >= 0 && item.stepIndex > made;
}
