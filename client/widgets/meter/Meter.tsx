// A goal as a thin meter with a tick for the target: value and word beside it, never colour alone.
// Must not: compute status; the server says whether the goal is on course.
import type { GoalView } from '../../../shared/sim/views/types.ts';
import { formatMetric } from '../../words/format.ts';
import { t } from '../../words/t.ts';
import './meter.css';

interface MeterProps {
  goal: GoalView;
  title: string;
  isMine?: boolean;
}

export function Meter({ goal, title, isMine = false }: MeterProps) {
  const actual = formatMetric(goal.metric, goal.actual);
  const target = formatMetric(goal.metric, goal.target);
  const status = t(`goal.${goal.status}`);
  const { fillShare, tickShare } = meterShares(goal.actual, goal.target);
  return (
    <div
      class={`meter meter--${goal.status} ${isMine ? 'meter--mine' : ''}`}
      role="meter"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(fillShare * 100)}
      aria-label={t('goal.meter', { title, actual, target, status })}
    >
      <div class="meter__head" aria-hidden="true">
        <span class="meter__title">{title}</span>
        {isMine && <span class="meter__mine">{t('goal.mine')}</span>}
        <span class="meter__value mono">{actual}</span>
      </div>
      <div class="meter__track" aria-hidden="true">
        <div class="meter__fill" style={{ width: `${fillShare * 100}%` }} />
        <div class="meter__tick" style={{ left: `${tickShare * 100}%` }} />
      </div>
      <div class="meter__foot" aria-hidden="true">
        <span>{t('goal.target', { target })}</span>
        <span class="meter__status">{status}</span>
      </div>
    </div>
  );
}

/** Where a meter's end and its target's tick lie, 0–1; the target stands at four fifths unless the value is far beyond. */
export function meterShares(actual: number, target: number): { fillShare: number; tickShare: number } {
  const top = Math.max(Math.abs(target) * 1.25, Math.abs(actual), 1);
  return { fillShare: Math.min(1, Math.max(0, actual / top)), tickShare: Math.min(1, Math.max(0, target / top)) };
}
