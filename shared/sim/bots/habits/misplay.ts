// Habits that no good team has, to measure what they cost: a type of work nobody touches, tricks used without thinking.
// Each uses a player's commands only; balance.ts adds them to a style.
import { WORK_TYPES, type WorkType } from '../../../scenario/schema/basics.ts';
import type { BotSight, Habit } from '../types.ts';
import { decideFor } from './decideFor.ts';
import { withCommand } from './withCommand.ts';

/** Puts all work of a type aside as soon as it is seen. */
const ignoring =
  (type: WorkType): Habit =>
  (sight, decisions) => {
    for (const { id, blockedBy } of sight.cards(type))
      if (blockedBy === '') decideFor(sight, decisions, { type: 'parkWork', workId: id }, `ignore:${id}`);
  };

/** `ignoreToil` and so on, one for each type of work. */
export const IGNORING: Readonly<Record<string, Habit>> = Object.fromEntries(
  WORK_TYPES.map((type) => [`ignore${type.charAt(0).toUpperCase()}${type.slice(1)}`, ignoring(type)]),
);

/** Every incident gets a workaround at once. */
export const workAroundAll: Habit = withCommand('applyWorkaround', (sight, decisions) => {
  for (const { id } of sight.cards('incident'))
    decideFor(sight, decisions, { type: 'applyWorkaround', workId: id }, `always:${id}`);
});

/** Every change is an emergency. */
export const rushAll: Habit = withCommand('declareEmergency', (sight, decisions) => {
  for (const { id, isEmergency } of sight.cards('change'))
    if (!isEmergency) decideFor(sight, decisions, { type: 'declareEmergency', workId: id }, `always:${id}`);
});

/** A release window as often as one can be had. */
export const askForWindows: Habit = (sight, decisions) => {
  if (sight.has('requestWindow')) decideFor(sight, decisions, { type: 'requestWindow' }, 'always');
};

/** Holds as long as that is possible, whatever the risk. */
export const callAlwaysHold: Habit = (sight, decisions) => {
  if (sight.isPolling && sight.has('callManoeuvre') && !sight.poll.isHolding)
    decideFor(sight, decisions, { type: 'callManoeuvre', decision: 'hold' }, 'alwaysHold');
};

/** Whatever is not wanted is declined. */
export const declineToil: Habit = (sight, decisions) => {
  for (const { id } of sight.cards('toil'))
    decideFor(sight, decisions, { type: 'declineWork', workId: id }, `always:${id}`);
};

/** Where a hand gets nowhere, the next role may try, and the next: until it fits. */
export const passUntilItFits: Habit = (sight, decisions) => {
  for (const { status, workId } of sight.hands) {
    if (status !== 'stuck') continue;
    const roleId = nextSolver(sight);
    if (roleId !== '') decideFor(sight, decisions, { type: 'passWork', workId, roleId }, `always:${workId}`);
  }
};

/** The role after one's own among those who solve; '' = there is no other. */
function nextSolver({ solverIds, roleId }: BotSight): string {
  const others = solverIds.filter((id) => id !== roleId);
  const after = solverIds[solverIds.indexOf(roleId) + 1];
  return (after === roleId ? undefined : after) ?? others[0] ?? '';
}
