// The line at the top: who we are, where in the workshop, the clock, who I am, sound and help.
// Must not hold anything that is needed to act.
import { formatDayClock, formatNumber } from '../../../words/format.ts';
import { t } from '../../../words/t.ts';
import type { MyRoles } from '../../../model/myRoles.ts';
import { loadSeat } from '../../../net/seatStore.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { Logo } from '../../../widgets/logo/Logo.tsx';
import { isMuted, setMuted } from '../../../widgets/sound/sounds.ts';
import { useRoom } from '../room/RoomContext.ts';
import './header.css';

interface RoomHeaderProps {
  roles: MyRoles;
  isHelpOpen: boolean;
  onHelp: () => void;
}

export function RoomHeader({ roles, isHelpOpen, onHelp }: RoomHeaderProps) {
  const { view, team, textOf } = useRoom();
  const nickname = loadSeat(team.code)?.nickname ?? '';
  const { teamName } = team.model.session.value;
  return (
    <header class="roomHeader">
      <Logo />
      <h1 class="said">{t('room.title')}</h1>
      <p class="roomHeader__where">
        {teamName !== '' && <strong>{t('room.team', { team: teamName })}</strong>}
        <span>
          {t('common.roundOf', { round: view.round, count: view.roundCount })}, {textOf(view.roundTitleKey)}
        </span>
      </p>
      <Clock />
      <div class="roomHeader__me">
        {nickname !== '' && <strong>{nickname}</strong>}
        <RoleName roles={roles} />
      </div>
      <MuteButton />
      <button type="button" class="iconButton" aria-label={t('help.title')} aria-expanded={isHelpOpen} onClick={onHelp}>
        <Icon name="circle-question-mark" size={20} />
      </button>
    </header>
  );
}

export function Clock() {
  const { view } = useRoom();
  const speed = formatNumber(view.speedPerMille / 1000, 1);
  return (
    <p class="roomHeader__clock">
      <span class="mono">{formatDayClock(view.roundTick)}</span>
      <span class={view.isPaused ? 'roomHeader__paused' : 'mute'}>
        {view.isPaused ? t('phase.paused') : t('room.running', { speed })}
      </span>
    </p>
  );
}

/** My role; with several, which one is in front. */
function RoleName({ roles }: { roles: MyRoles }) {
  const { view, textOf } = useRoom();
  const title = (id: string): string => textOf(view.roles[id]?.titleKey ?? '');
  const ids = roles.roleIds.value;
  const active = roles.activeRoleId.value;
  if (ids.length < 2) return <span>{title(active)}</span>;
  return (
    <select
      class="roomHeader__roles"
      aria-label={t('room.myRoles')}
      value={active}
      onChange={(event) => (roles.chosenRoleId.value = event.currentTarget.value)}
    >
      {ids.map((id) => (
        <option key={id} value={id}>
          {title(id)}
        </option>
      ))}
    </select>
  );
}

export function MuteButton() {
  const muted = isMuted.value;
  return (
    <button
      type="button"
      class="iconButton"
      aria-pressed={muted}
      aria-label={t('room.mute')}
      onClick={() => setMuted(!muted)}
    >
      <Icon name={muted ? 'volume-x' : 'volume-2'} size={20} />
    </button>
  );
}
