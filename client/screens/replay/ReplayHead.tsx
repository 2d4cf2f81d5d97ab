// The line at the top: whose game, which round, through whose eyes, and that the computing was checked.
import { LanguageTabs } from '../../widgets/language/LanguageTabs.tsx';
import { Icon } from '../../widgets/icons/Icon.tsx';
import { Logo } from '../../widgets/logo/Logo.tsx';
import { useSession } from '../../model/useSession.ts';
import { t } from '../../words/t.ts';
import { namesOfRole } from '../controlRoom/desk/namesOfRole.ts';
import { ALL_EYES, type Picture, type Reel } from './engine/messages.ts';
import type { ReplayTeam } from './replayTeam.ts';
import type { Winding } from './useWinding.ts';

interface ReplayHeadProps {
  reel: Reel;
  team: ReplayTeam;
  winding: Winding;
  isFacilitator: boolean;
  picture: Picture | null;
  onTeam: (teamId: string) => void;
}

export function ReplayHead({ reel, team, winding, isFacilitator, picture, onTeam }: ReplayHeadProps) {
  const { round, roundCount, roundTitleKey, phase } = team.model.publicView.value;
  const { teamName } = team.model.session.value;
  const { comparedCount, mismatch } = reel.comparison;
  return (
    <header class="replayHead">
      <Logo />
      <h1 class="replayHead__title">{t('replay.of', { team: teamName })}</h1>
      {isFacilitator && <TeamChoice team={team} onTeam={onTeam} />}
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
          {isFacilitator && <option value={ALL_EYES}>{t('replay.allEyes')}</option>}
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

/** The other teams of the session; nothing where there is one. */
function TeamChoice({ team, onTeam }: { team: ReplayTeam; onTeam: (teamId: string) => void }) {
  const search = useSession(team.code);
  const teams = search.state === 'found' ? search.session.teams : [];
  if (teams.length < 2) return null;
  return (
    <label>
      <span class="said">{t('replay.team')}</span>
      <select value={team.teamId} onChange={({ currentTarget }) => onTeam(currentTarget.value)}>
        {teams.map(({ teamId, name }) => (
          <option key={teamId} value={teamId}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** `Service desk (Ada)`. */
function roleWords({ model }: ReplayTeam, roleId: string): string {
  const { [roleId]: role } = model.publicView.value.roles;
  const title = role === undefined ? roleId : model.textOf(role.titleKey);
  const names = namesOfRole(model.people.value, roleId);
  return names.length === 0 ? title : t('replay.roleOf', { role: title, names: names.join(', ') });
}
