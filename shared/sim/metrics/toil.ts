// Toil as a share of busy hand time. Reads only.
import { EFFORT_INDEX } from '../stats.ts';

/** @returns per mille over rows of the effort ledger; 0 while nobody was busy */
export function toilPerMille(rows: readonly (readonly number[])[]): number {
  let toil = 0;
  let busy = 0;
  for (const row of rows) {
    toil += row[EFFORT_INDEX.toil] ?? 0;
    for (let position = 0; position < row.length; position++)
      if (position !== EFFORT_INDEX.idle) busy += row[position] ?? 0;
  }
  return busy === 0 ? 0 : Math.floor((toil * 1000) / busy);
}
