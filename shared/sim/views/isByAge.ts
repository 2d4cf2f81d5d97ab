// Whether work is listed in the order of its arrival: a tray mostly is, and then it need not be sorted.
import type { WorkItem } from '../state.ts';

export function isByAge(work: readonly WorkItem[]): boolean {
  for (let position = 1; position < work.length; position++)
    if ((work[position - 1]?.number ?? 0) > (work[position]?.number ?? 0)) return false;
  return true;
}
