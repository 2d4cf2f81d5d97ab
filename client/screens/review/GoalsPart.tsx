// Goals against actual: the first thing of a review, and for a while the only one.
import type { GoalResult, RoundResult } from '../../../shared/sim/result.ts';
import type { GoalView } from '../../../shared/sim/views/types.ts';
import type { TeamModel } from '../../model/TeamModel.ts';
import { Icon } from '../../widgets/icons/Icon.tsx';
import { meterShares } from '../../widgets/meter/Meter.tsx';
import { formatMetric, metricTitle } from '../../words/format.ts';
import { t } from '../../words/t.ts';
import './goals.css';

export function GoalsPart({ result, model }: { result: Pick<RoundResult, 'goals'>; model: TeamModel }) {
  const met = result.goals.filter((goal) => goal.met).length;
  const views = model.publicView.value.goals;
  return (
    <section class="review__goals" aria-labelledby="reviewGoals">
      <h2 id="reviewGoals">{t('review.goalsTitle')}</h2>
      <p>{t('review.goalsRead', { met, all: result.goals.length })}</p>
      <ul>
        {result.goals.map((goal) => (
          <GoalRow key={goal.id} goal={goal} view={views[goal.id]} titleOf={(view) => model.textOf(view.titleKey)} />
        ))}
      </ul>
    </section>
  );
}

interface GoalRowProps {
  goal: GoalResult;
  view: GoalView | undefined;
  titleOf: (view: GoalView) => string;
}

function GoalRow({ goal, view, titleOf }: GoalRowProps) {
  const metric = view?.metric ?? goal.id;
  const { fillShare, tickShare } = meterShares(goal.actual, goal.target);
  return (
    <li class={`goalRow ${goal.met ? 'goalRow--met' : 'goalRow--missed'}`}>
      <span class="goalRow__title">{view ? titleOf(view) : metricTitle(metric)}</span>
      <span class="goalRow__actual mono">{formatMetric(metric, goal.actual)}</span>
      <span class="goalRow__target">{t('goal.target', { target: formatMetric(metric, goal.target) })}</span>
      <span class="goalRow__verdict">
        <Icon name={goal.met ? 'circle-check' : 'circle-x'} />
        {t(goal.met ? 'review.met' : 'review.missed')}
      </span>
      <span class="meter__track goalRow__track" aria-hidden="true">
        <span class="meter__fill" style={{ width: `${fillShare * 100}%`, display: 'block' }} />
        <span class="meter__tick" style={{ left: `${tickShare * 100}%` }} />
      </span>
    </li>
  );
}
