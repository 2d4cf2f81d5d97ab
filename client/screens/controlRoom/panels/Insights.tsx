// Facts that my role has found, the risks that it knows of, and what others have shared; mine can be told to everybody.
// Must not show an insight of somebody who kept it.
import type { InsightView } from '../../../../shared/sim/views/types.ts';
import { formatEffort, formatMetric, formatMoney, formatPerMille } from '../../../words/format.ts';
import { t } from '../../../words/t.ts';
import { actionWord } from '../actions/actionWords.ts';
import { ActionButton } from '../desk/ActionButton.tsx';
import { useRoom } from '../room/RoomContext.ts';
import { insightWords } from './insightWords.ts';
import { Contracts } from './Contracts.tsx';
import { Portfolio } from './Portfolio.tsx';

export function Insights() {
  const { role, view, textOf } = useRoom();
  const mine = Object.values(role.insights).sort(newestFirst);
  const shared = Object.values(view.insights)
    .filter((insight) => role.insights[insight.id] === undefined)
    .sort(newestFirst);
  const risks = Object.values(role.risks);
  const known = Object.values(role.stakeholders).filter(({ csatMilli }) => csatMilli >= 0);
  return (
    <section class="roomPanel" aria-labelledby="insights-head">
      <h2 id="insights-head">{t('room.insights')}</h2>
      <div class="roomPanel__all" role="group" aria-labelledby="insights-head" tabIndex={0}>
        {known.length > 0 && (
          <>
            <h3>{t('room.stakeholders')}</h3>
            <ul class="roomPanel__list">
              {known.map(({ id, titleKey, csatMilli }) => (
                <li key={id}>
                  {t('room.stakeholder', { title: textOf(titleKey), points: formatMetric('csat', csatMilli) })}
                </li>
              ))}
            </ul>
          </>
        )}
        <Portfolio />
        <Contracts />
        {mine.length + shared.length + risks.length === 0 && <p>{t('room.insightsEmpty')}</p>}
        <ul class="roomPanel__list">
          {risks.map((risk) => (
            <li key={risk.id} class="insightItem">
              <p>
                <strong>{textOf(risk.titleKey)}</strong> {textOf(risk.factKey)}
              </p>
              <p class="insightItem__note">
                {t(risk.isOpen ? 'room.riskOpen' : 'room.riskClosed', { risk: formatPerMille(risk.perMille) })}
              </p>
            </li>
          ))}
          {mine.map((insight) => (
            <Insight key={insight.id} insight={insight} />
          ))}
          {shared.map((insight) => (
            <Insight key={insight.id} insight={insight} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function Insight({ insight }: { insight: InsightView }) {
  const { view, textOf, options, give, role } = useRoom();
  const offers = ['shareInsight', 'investigateCause'].flatMap((type) => options.find(type, insight.id) ?? []);
  const finder = textOf(view.roles[insight.roleId]?.titleKey ?? '');
  return (
    <li class="insightItem">
      <p>{insightWords(insight, { view, textOf })}</p>
      {insight.painMilliHours > 0 && (
        <p>{t('fact.pain', { hours: formatEffort(insight.painMilliHours), money: formatMoney(insight.painCents) })}</p>
      )}
      <p class="insightItem__note">
        {insight.roleId === role.roleId
          ? t(insight.isShared ? 'room.insightShared' : 'room.insightMine')
          : t('room.insightOf', { finder })}
      </p>
      {offers.map((option) => (
        <ActionButton
          key={option.id}
          option={option}
          onAct={() => give({ type: option.type, target: option.target, pick: '' })}
        >
          {actionWord(option.type)}
        </ActionButton>
      ))}
    </li>
  );
}

function newestFirst(a: InsightView, b: InsightView): number {
  return b.tick - a.tick || (a.id < b.id ? -1 : 1);
}
