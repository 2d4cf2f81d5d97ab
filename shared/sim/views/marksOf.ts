// Short facts about a piece of work that only some scenarios know, as words for its card. The catalogue has them under `mark`.
// Must not tell what the card may not: see viewCard.
import { isRollback } from '../changes/isRollback.ts';
import type { WorkItem } from '../state.ts';

/** Space-separated; '' = none. */
export function marksOf(item: WorkItem): string {
  const marks = [
    isRollback(item) && 'rollback',
    item.isCommitted && 'committed',
    item.isPooled && 'pooled',
    item.decision !== '' && item.decision,
  ];
  return marks.filter((mark) => mark !== false).join(' ');
}
