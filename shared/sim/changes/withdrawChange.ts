// A change that nobody needs any more goes, and so does the question whether it may go out [IN6, ES2].
import type { Game, WorkItem } from '../state.ts';
import { closeWork } from '../work/closeWork.ts';

export function withdrawChange(game: Game, change: WorkItem): void {
  if (change.status === 'closed') return;
  closeWork(game, change, 'obsolete');
  for (const question of game.state.open.filter((item) => item.aboutId === change.id))
    closeWork(game, question, 'obsolete');
}
