// Short facts about a piece of work that only some scenarios know, as words for its card. The catalogue has them under `mark`.
// Must not tell what the card may not: see viewCard.
import { isRollback } from '../changes/isRollback.ts';
import { impactLevel } from '../incidents/priority.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Game, WorkItem } from '../state.ts';

/** Space-separated; '' = none. */
export function marksOf({ rules }: Game, item: WorkItem): string {
  const marks = [
    ...severityMarks(rules.scenario.incidents, item),
    isRollback(item) && 'rollback',
    item.isCommitted && 'committed',
    item.isPooled && 'pooled',
    item.event !== null && (rules.streams.get(item.streamId)?.spec.eventClass ?? false),
    item.decision !== '' && item.decision,
  ];
  return marks.filter((mark) => mark !== false).join(' ');
}

/** [IN15] Where a matrix makes the priority: what of. */
function severityMarks(rules: Scenario['incidents'], { incident }: WorkItem): string[] {
  if (incident === null || rules.matrix === null) return [];
  return [`impact${impactLevel(rules, incident.impactPerMille)}`, `urgency${incident.urgency}`];
}
