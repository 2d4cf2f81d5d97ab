// De-escalation: what is understood goes back to whoever triages as soon as all own hands have something to do.
import type { Habit } from '../types.ts';
import { decideFor, idleHand } from './decideFor.ts';
import { withCommand } from './withCommand.ts';

export const giveBackUnderstood: Habit = withCommand('giveBack', (sight, decisions) => {
  if (sight.phase !== 'running' || idleHand(sight) !== undefined) return;
  for (const { id, isMine } of sight.cards('incident')) {
    if (isMine && decideFor(sight, decisions, { type: 'giveBack', workId: id }, `understood:${id}`)) return;
  }
});
