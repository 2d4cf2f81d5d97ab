// Local optimisation: one place got faster, the whole did not. Rule: an improvement is in force whose effort and effect lie in
// one role, at least 1.4 times as much was built as released, and the queue before change control grew by more than three.
// Points at the round's longest queue of built work.
import { cumulativeFlow } from '../figures/cumulativeFlow.ts';
import type { GameRecord, ImprovementFact } from '../recording/types.ts';
import type { Detector } from './types.ts';

const BUILT_PER_RELEASED_MILLI = 1400;
const QUEUE_MORE = 3;
/** Of the effort of an improvement, for it to be one role's own. */
const OWN_PER_MILLE = 800;

export const localOptimisation: Detector = ({ record, round, result }) => {
  const { featuresBuilt = 0, featuresReleased = 0, changeQueueStart = 0, changeQueueEnd = 0 } = result.metrics;
  const own = record.improvements.flatMap(({ id, stages }) => {
    const isActive = stages.some(({ state, tick }) => state === 'active' && tick < round.toTick);
    const fact = record.setting.improvements.find((entry) => entry.id === id);
    const roleId = isActive && fact !== undefined ? roleOfOwn(record, fact) : '';
    return roleId === '' ? [] : [{ id, roleId }];
  });
  const found = own[0];
  if (found === undefined) return null;
  if (featuresBuilt * 1000 < Math.max(1, featuresReleased) * BUILT_PER_RELEASED_MILLI) return null;
  if (changeQueueEnd - changeQueueStart <= QUEUE_MORE) return null;
  return {
    tick: longestChangeQueue(record, round.round),
    severity: Math.min(1000, 600 + (changeQueueEnd - changeQueueStart) * 25),
    evidence: [
      { code: 'improvedAlone', params: { improvementId: found.id, roleId: found.roleId } },
      { code: 'builtAndReleased', params: { builtCount: featuresBuilt, releasedCount: featuresReleased } },
      { code: 'changeQueueGrew', params: { startCount: changeQueueStart, endCount: changeQueueEnd } },
    ],
    roleIds: [found.roleId],
  };
};

/** The role in which nearly all effort and every effect of an improvement lie; '' = it reaches further. */
function roleOfOwn({ setting }: GameRecord, { effortMilli, effects }: ImprovementFact): string {
  const efforts = Object.entries(effortMilli).sort(([, a], [, b]) => b - a);
  const total = efforts.reduce((sum, [, milli]) => sum + milli, 0);
  const [roleId, milli] = efforts[0] ?? ['', 0];
  if (milli * 1000 < total * OWN_PER_MILLE) return '';
  const isOwn = effects.every(({ kind, activities, roles }) => {
    if (kind !== 'scaleEffort') return false;
    if (roles.length > 0) return roles.every((role) => role === roleId);
    const steps = setting.steps.filter(({ activity, type }) => activities.includes(activity) && type === 'feature');
    return steps.length > 0 && steps.every(({ role }) => role === roleId);
  });
  return isOwn ? roleId : '';
}

/** When most changes stood before their release. */
function longestChangeQueue(record: GameRecord, round: number): number {
  const { ticks, columns } = cumulativeFlow(record, round, 'change');
  const counts = ticks.map((_, position) => columns.reduce((sum, column) => sum + (column.counts[position] ?? 0), 0));
  return Math.min((ticks.at(-1) ?? 1) - 1, ticks[counts.indexOf(Math.max(...counts))] ?? 0);
}
