// The line at the top: whose game, which round, through whose eyes, and that the computing was checked.
import { LanguageTabs } from '../../widgets/language/LanguageTabs.tsx';
import { Icon } from '../../widgets/icons/Icon.tsx';
import { Logo } from '../../widgets/logo/Logo.tsx';
import { t } from '../../words/t.ts';
import { namesOfRole } from '../controlRoom/desk/namesOfRole.ts';
import { ALL_EYES, type Picture, type Reel } from './engine/messages.ts';
import type { ReplayTeam } from './replayTeam.ts';
import type { Winding } from './useWinding.ts';

interface ReplayHeadProps {
  reel: Reel;
  team: ReplayTeam;
  winding: Winding;
  mayBeAll: boolean;
  picture: Picture | null;
}

export function ReplayHead({ reel, team, winding, mayBeAll, picture }: ReplayHeadProps) {
  const { round, roundCount, roundTitleKey, phase } = team.model.publicView.value;
  const { teamName } = team.model.session.value;
  const { comparedCount, mismatch } = reel.comparison;
  return (
    <header class="replayHead">
      <Logo />
      <h1 class="replayHead__title">{t('replay.of', { team: teamName })}</h1>
      <p class="replayHead__where">
        {round > 0 && (
          <span>
            {t('common.roundOf', { round, count: roundCount })}, {team.model.textOf(roundTitleKey)}
          </span>
        )}
        {picture !== null && phase !== 'running' && <strong> {t(`phase.${phase}`)}</strong>}
      </p>
      <label class="replayHead__eyes">
        <Icon name="eye" size={18} />
        <span>{t('replay.eyes')}</span>
        <select value={winding.eyes} onChange={({ currentTarget }) => winding.setEyes(currentTarget.value)}>
          {mayBeAll && <option value={ALL_EYES}>{t('replay.allEyes')}</option>}
          {reel.roleIds.map((roleId) => (
            <option key={roleId} value={roleId}>
              {roleWords(team, roleId)}
            </option>
          ))}
        </select>
      </label>
      {mismatch === null && (
        <p class="replayHead__checked" title={t('replay.checkedNote')}>
          <Icon name="check" size={15} />
          {t('replay.checked', { count: comparedCount })}
        </p>
      )}
      <LanguageTabs />
    </header>
  );
}

/** `Service desk (Ada)`. */
function roleWords({ model }: ReplayTeam, roleId: string): string {
  const { [roleId]: role } = model.publicView.value.roles;
  const title = role === undefined ? roleId : model.textOf(role.titleKey);
  const names = namesOfRole(model.people.value, roleId);
  return names.length === 0 ? title : t('replay.roleOf', { role: title, names: names.join(', ') });
}
