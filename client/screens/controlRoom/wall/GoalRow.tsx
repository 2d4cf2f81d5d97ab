// The team's goals as thin meters in one row: where we are, the target as a tick, and in words how far behind.
// Must not compute whether a goal is on course; the server says so.
import type { GoalView } from '../../../../shared/sim/views/types.ts';
import { meterShares } from '../../../widgets/meter/Meter.tsx';
import { formatMetric, formatNumber } from '../../../words/format.ts';
import { t } from '../../../words/t.ts';
import { useRoom } from '../room/RoomContext.ts';

export function GoalRow() {
  const { view } = useRoom();
  const goals = Object.values(view.goals).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return (
    <ul class="wallGoals" aria-label={t('room.goals')} data-flight-clear>
      {goals.map((goal) => (
        <GoalMeter key={goal.id} goal={goal} />
      ))}
    </ul>
  );
}

export function GoalMeter({ goal }: { goal: GoalView }) {
  const { role, textOf } = useRoom();
  const { fillShare, tickShare } = meterShares(goal.actual, goal.target);
  const isMine = goal.roleId === role.roleId;
  const title = textOf(goal.titleKey);
  const actual = formatMetric(goal.metric, goal.actual);
  const target = formatMetric(goal.metric, goal.target);
  return (
    <li class={`wallGoal wallGoal--${goal.status} ${isMine ? 'wallGoal--mine' : ''}`}>
      <p class="wallGoal__head">
        <span class="wallGoal__title">{title}</span>
        {isMine && <span class="wallGoal__mine">{t('room.yourGoal')}</span>}
        <span class="wallGoal__status">{statusWords(goal)}</span>
      </p>
      <div class="wallGoal__track" aria-hidden="true">
        <div class="wallGoal__fill" style={{ width: `${fillShare * 100}%` }} />
        <div class="wallGoal__tick" style={{ left: `${tickShare * 100}%` }} />
      </div>
      <p class="wallGoal__foot">
        <span class="mono">{actual}</span>
        <span>{t('goal.target', { target })}</span>
      </p>
    </li>
  );
}

/** `behind by € 74k`, `on course`. */
export function statusWords(goal: GoalView): string {
  if (goal.status !== 'behind') return t(`room.goal.${goal.status}`);
  return t('room.goal.behind', { amount: gapWords(goal) });
}

/** How far it is from where it should be; points of satisfaction are points, not "of 100". */
function gapWords({ metric, expected, actual }: GoalView): string {
  const gap = Math.abs(expected - actual);
  return metric === 'csat' ? t('room.goal.points', { value: formatNumber(gap / 1000, 1) }) : formatMetric(metric, gap);
}
