// An improvement that has lost its owner is given to whoever did most of it, before it fades.
import type { Habit } from '../types.ts';
import { decideFor } from './decideFor.ts';
import { busiestRole } from './followPlan.ts';
import { withCommand } from './withCommand.ts';

const DAY_TICKS = 24;
const MORNING_TICKS = 6;

export const keepOwners: Habit = withCommand('setOwner', (sight, decisions) => {
  if (sight.phase !== 'running' || sight.tick % DAY_TICKS >= MORNING_TICKS) return;
  for (const { id, state, ownerRoleId, effort } of sight.improvements) {
    if (state !== 'active' || ownerRoleId !== '') continue;
    const command = { type: 'setOwner', improvementId: id, roleId: busiestRole(effort) };
    if (decideFor(sight, decisions, command, `owner:${id}`)) return;
  }
});
