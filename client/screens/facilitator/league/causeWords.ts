// A cause of the league in words: one of the ledger's groups, or a single cause.
import type { TeamModel } from '../../../model/TeamModel.ts';
import { wordFor } from '../../../words/t.ts';
import { LeakWords } from '../../review/leakWords.ts';

export function causeWords(cause: string, model: TeamModel): string {
  const group = wordFor('leak.group', cause);
  return group ?? new LeakWords(model, {}).cause('waiting', { key: cause, cents: 0, rows: [] });
}
