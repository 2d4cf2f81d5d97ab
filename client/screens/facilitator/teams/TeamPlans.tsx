// What the team has agreed on and what it is improving: for the facilitator to see, not to change.
import type { TeamModel } from '../../../model/TeamModel.ts';
import { ConceptChips } from '../../../widgets/vocabulary/ConceptChips.tsx';
import { t } from '../../../words/t.ts';

export function TeamPlans({ code, model }: { code: string; model: TeamModel }) {
  const view = model.publicView.value;
  const agreements = Object.values(view.agreements).sort((a, b) => a.order - b.order);
  const improvements = Object.values(view.improvements)
    .filter(({ state }) => state !== 'offered')
    .sort((a, b) => a.order - b.order);
  return (
    <details class="plans">
      <summary>{t('facilitator.plans', { agreements: agreements.length, improvements: improvements.length })}</summary>
      <dl class="plans__list">
        {agreements.map(({ id, titleKey, optionId }) => (
          <div key={id}>
            <dt>
              {model.textOf(titleKey)}
              <ConceptChips code={code} of="agreements" id={id} />
            </dt>
            <dd>{model.textOf(`agreements.${id}.options.${optionId}.title`)}</dd>
          </div>
        ))}
        {improvements.map(({ id, titleKey, state, progressPerMille, ownerRoleId }) => (
          <div key={id}>
            <dt>
              {model.textOf(titleKey)}
              <ConceptChips code={code} of="improvements" id={id} />
            </dt>
            <dd>
              {state === 'active'
                ? t('facilitator.improved')
                : t('facilitator.improving', { percent: Math.round(progressPerMille / 10) })}
              {ownerRoleId !== '' && (
                <span class="mute"> · {model.textOf(view.roles[ownerRoleId]?.titleKey ?? '')}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
