// One improvement on paper: what it costs in money and hours, who owns it, how it will be checked, and the choice.
// What cannot be chosen stays fully readable and says why.
import { useState } from 'preact/hooks';
import type { ImprovementView } from '../../../shared/sim/views/types.ts';
import { Icon } from '../../widgets/icons/Icon.tsx';
import type { IconName } from '../../widgets/icons/names.ts';
import { ConceptChips } from '../../widgets/vocabulary/ConceptChips.tsx';
import {
  formatEffort,
  formatHours,
  formatMetric,
  formatMoney,
  formatPerMille,
  metricTitle,
} from '../../words/format.ts';
import { effectWords } from '../../words/effectWords.ts';
import { rejectText, t, wordFor } from '../../words/t.ts';
import type { PlayProps } from '../play/phaseScreens.ts';
import { OwnerForm } from './OwnerForm.tsx';
import { optionFor, splitIds } from './teamOptions.ts';
import { useCommand } from '../play/useCommand.ts';

const DIMENSION_ICONS: Readonly<Record<string, IconName>> = {
  people: 'users-round',
  technology: 'cpu',
  partners: 'handshake',
  processes: 'route',
};

interface ImprovementCardProps extends PlayProps {
  improvement: ImprovementView;
}

export function ImprovementCard({ team, roles, improvement }: ImprovementCardProps) {
  const { model } = team;
  const roleTitle = (roleId: string): string => model.textOf(model.publicView.value.roles[roleId]?.titleKey ?? '');
  const requires = splitIds(improvement.requires).map((id) =>
    model.textOf(model.publicView.value.improvements[id]?.titleKey ?? ''),
  );
  return (
    <article class={`improvement paper improvement--${improvement.state}`}>
      <CardHead team={team} improvement={improvement} />
      <p>{model.textOf(improvement.storyKey)}</p>
      <dl class="improvement__facts">
        <div>
          <dt>{t('improve.cost')}</dt>
          <dd class="mono">{formatMoney(improvement.costCents)}</dd>
        </div>
        <div>
          <dt>{t('improve.work')}</dt>
          <dd>{effortText(improvement.effort, roleTitle)}</dd>
        </div>
        {improvement.effects !== '' && (
          <div>
            <dt>{t('improve.effects')}</dt>
            {splitIds(improvement.effects).map((token) => (
              <dd key={token}>{effectWords(token, (key) => model.textOf(key))}</dd>
            ))}
          </div>
        )}
        <div>
          <dt>{t('improve.check')}</dt>
          <dd>{checkText(improvement)}</dd>
        </div>
        {improvement.upkeepTicks > 0 && (
          <div>
            <dt>{t('improve.upkeep')}</dt>
            <dd>
              {t('improve.upkeepText', {
                hours: formatEffort(improvement.upkeepMilli),
                every: formatHours(improvement.upkeepTicks),
              })}
            </dd>
          </div>
        )}
        {improvement.state !== 'offered' && (
          <div>
            <dt>{t('improve.owner')}</dt>
            <dd>{improvement.ownerRoleId === '' ? t('improve.noOwner') : roleTitle(improvement.ownerRoleId)}</dd>
          </div>
        )}
      </dl>
      {improvement.technologyKey !== '' && (
        <p class="mute">{t('improve.technology', { title: model.textOf(improvement.technologyKey) })}</p>
      )}
      {requires.length > 0 && <p class="mute">{t('improve.requires', { titles: requires.join(', ') })}</p>}
      {improvement.state === 'offered' ? (
        <ChooseForm team={team} roles={roles} improvement={improvement} roleTitle={roleTitle} />
      ) : (
        <>
          <OwnerForm team={team} roles={roles} improvement={improvement} roleTitle={roleTitle} />
          <ChosenFoot team={team} roles={roles} improvement={improvement} />
        </>
      )}
    </article>
  );
}

function CardHead({ team, improvement }: Pick<ImprovementCardProps, 'team' | 'improvement'>) {
  return (
    <header class="improvement__head">
      <h3>{team.model.textOf(improvement.titleKey)}</h3>
      <span class="improvement__dimension">
        <Icon name={DIMENSION_ICONS[improvement.dimension] ?? 'trending-up'} size={16} />
        {wordFor('dimension', improvement.dimension)}
      </span>
      <ConceptChips code={team.code} of="improvements" id={improvement.id} />
    </header>
  );
}

interface ChooseFormProps extends ImprovementCardProps {
  roleTitle: (roleId: string) => string;
}

function ChooseForm({ team, roles, improvement, roleTitle }: ChooseFormProps) {
  const [wish, setWish] = useState('');
  const { isPending, refusal, send } = useCommand();
  const option = optionFor(team, roles, 'chooseImprovement', improvement.id);
  if (!option) return null;
  if (option.refusal !== '') {
    return (
      <p class="improvement__refusal">
        <Icon name="ban" size={16} />
        {rejectText(option.refusal)}
      </p>
    );
  }
  const owners = splitIds(option.picks);
  const ownerId = owners.includes(wish) ? wish : firstOwner(owners, improvement.effort);
  return (
    <div class="improvement__choose">
      <label class="field">
        <span>{t('improve.owner')}</span>
        <select value={ownerId} onChange={(event) => setWish(event.currentTarget.value)}>
          {owners.map((roleId) => (
            <option key={roleId} value={roleId}>
              {roleTitle(roleId)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="button button--primary"
        aria-disabled={isPending}
        onClick={() => send({ type: 'chooseImprovement', improvementId: improvement.id, roleId: ownerId })}
      >
        {isPending ? t('improve.sent') : t('improve.choose')}
        <span class="said">{team.model.textOf(improvement.titleKey)}</span>
      </button>
      <p class="field__note" role="alert">
        {refusal}
      </p>
    </div>
  );
}

function ChosenFoot({ team, roles, improvement }: ImprovementCardProps) {
  const { isPending, refusal, send } = useCommand();
  const drop = optionFor(team, roles, 'dropImprovement', improvement.id);
  const isActive = improvement.state === 'active';
  return (
    <div class="improvement__choose">
      <p class="improvement__state">
        <Icon name="circle-check" />
        {isActive
          ? t('improve.active', { strength: formatPerMille(improvement.strengthPerMille) })
          : improvement.progressPerMille > 0
            ? t('improve.progress', { progress: formatPerMille(improvement.progressPerMille) })
            : t('improve.chosen')}
      </p>
      {drop?.refusal === '' && (
        <button
          type="button"
          class="button"
          aria-disabled={isPending}
          onClick={() => send({ type: 'dropImprovement', improvementId: improvement.id })}
        >
          {isPending ? t('improve.sent') : t('improve.drop')}
          <span class="said">{team.model.textOf(improvement.titleKey)}</span>
        </button>
      )}
      <p class="field__note" role="alert">
        {refusal}
      </p>
    </div>
  );
}

/** Whoever has most to do for it is the natural owner. */
function firstOwner(owners: readonly string[], effort: string): string {
  const doers = splitIds(effort)
    .map((pair) => pair.split(':'))
    .sort(([, a], [, b]) => Number(b) - Number(a))
    .map(([roleId]) => roleId ?? '');
  return doers.find((roleId) => owners.includes(roleId)) ?? owners[0] ?? '';
}

function effortText(effort: string, roleTitle: (roleId: string) => string): string {
  const parts = splitIds(effort).map((pair) => {
    const [roleId = '', milli = '0'] = pair.split(':');
    return t('improve.workOf', { hours: formatEffort(Number(milli)), role: roleTitle(roleId) });
  });
  return parts.length === 0 ? t('common.none') : parts.join(', ');
}

function checkText({ metric, baseline, target, measured, verdict }: ImprovementView): string {
  const params = {
    metric: metricTitle(metric),
    baseline: formatMetric(metric, baseline),
    target: formatMetric(metric, target),
    measured: formatMetric(metric, measured),
  };
  if (measured >= 0) return `${t('improve.measured', params)}${verdict === '' ? '' : `: ${t(`improve.${verdict}`)}`}`;
  // Before it is chosen nothing has been measured as its baseline.
  return baseline < 0 ? params.metric : t('improve.checkText', params);
}
