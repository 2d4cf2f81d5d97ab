// Short facts about a piece of work that only some scenarios know, as words for its card. The catalogue has them under `mark`.
// Must not tell what the card may not: see viewCard.
import { isRollback } from '../changes/isRollback.ts';
import type { Game, WorkItem } from '../state.ts';

/** Space-separated; '' = none. */
export function marksOf({ rules }: Game, item: WorkItem): string {
  const marks = [
    isRollback(item) && 'rollback',
    item.isCommitted && 'committed',
    item.isPooled && 'pooled',
    item.event !== null && (rules.streams.get(item.streamId)?.spec.eventClass ?? false),
    item.decision !== '' && item.decision,
  ];
  return marks.filter((mark) => mark !== false).join(' ');
}
