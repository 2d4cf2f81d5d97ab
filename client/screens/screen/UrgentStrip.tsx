// One strip of paper with the most urgent public thing, in one sentence.
import type { Team } from '../../model/Team.ts';
import type { TeamModel } from '../../model/TeamModel.ts';
import { Icon } from '../../widgets/icons/Icon.tsx';
import { Strip } from '../../widgets/work/Strip.tsx';
import { WorkTab } from '../../widgets/work/WorkTab.tsx';
import { formatMetric } from '../../words/format.ts';
import { t } from '../../words/t.ts';
import { urgentOf, type Urgent } from './urgentOf.ts';

export function UrgentStrip({ team }: { team: Team }) {
  const urgent = urgentOf(team.model.publicView.value);
  return <Strip tab={<Tab urgent={urgent} />} title={sentence(urgent, team.model)} />;
}

function Tab({ urgent }: { urgent: Urgent }) {
  if (urgent.kind === 'down') return <WorkTab type="incident" ground="paper" iconSize={36} depthPx={14} />;
  if (urgent.kind === 'major') return <WorkTab type={urgent.card.type} ground="paper" iconSize={36} depthPx={14} />;
  if (urgent.kind === 'outcome') return <WorkTab type="mission" ground="paper" iconSize={36} depthPx={14} />;
  return (
    <span class="workTab family--toil workTab--paper screenStrip__tab">
      <Icon name={urgent.kind === 'behind' ? 'target' : 'eye-off'} size={36} />
    </span>
  );
}

function sentence(urgent: Urgent, model: TeamModel): string {
  switch (urgent.kind) {
    case 'down':
      return t('screen.urgent.down', { service: model.textOf(urgent.service.titleKey), hours: urgent.hours });
    case 'major':
      return urgent.card.titleText === '' ? model.textOf(urgent.card.titleKey) : urgent.card.titleText;
    case 'behind': {
      const { goal } = urgent;
      return t('screen.urgent.behind', {
        goal: model.textOf(goal.titleKey),
        actual: formatMetric(goal.metric, goal.actual),
        expected: formatMetric(goal.metric, goal.expected),
      });
    }
    case 'outcome': {
      const title = model.textOf(model.publicView.value.manoeuvres[urgent.manoeuvreId]?.titleKey ?? '');
      return t(urgent.outcome === 'success' ? 'screen.success' : 'screen.failure', { title });
    }
    case 'calm':
      return t('screen.urgent.nothing', { count: urgent.hiddenCount });
  }
}
