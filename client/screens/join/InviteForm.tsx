// Somebody came by a link of their own: says whose seat it is, asks for a nickname, and takes it only when told to.
import { useState } from 'preact/hooks';
import type { SessionInfo } from '../../net/sessionApi.ts';
import { Icon, roleIconName } from '../../widgets/icons/Icon.tsx';
import { Strip } from '../../widgets/work/Strip.tsx';
import { t } from '../../words/t.ts';
import { JoinFooter } from './JoinFooter.tsx';
import { NicknameField } from './NicknameField.tsx';
import type { SeatLink } from './seatLink.ts';
import { useJoin } from './useJoin.ts';

export function InviteForm({ session, link }: { session: SessionInfo; link: SeatLink }) {
  const [nickname, setNickname] = useState('');
  const { join, isJoining, problem } = useJoin(session.code);
  const team = session.teams.find(({ teamId }) => teamId === link.teamId);
  const role = team?.roles.find(({ roleId }) => roleId === link.roleId);
  const title = role?.title ?? t('join.inviteSeat');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    join({ teamId: link.teamId, nickname, choice: { kind: 'any' }, roleTitle: title, seatToken: link.seatToken });
  };
  return (
    <form class="join__form" onSubmit={submit}>
      <section aria-label={t('join.invited')}>
        <Strip
          isChosen
          tab={
            <span class="rolePicker__tab">
              <Icon name={role ? roleIconName(role.icon) : 'user-round-check'} />
            </span>
          }
          title={title}
          note={role?.tagline ?? ''}
          aside={team?.name ?? ''}
        />
      </section>
      <NicknameField nickname={nickname} onChange={setNickname} />
      <JoinFooter
        label={isJoining ? t('join.joining') : t('join.takeSeat')}
        isBusy={isJoining}
        problem={problem}
        note={t('join.inviteNote')}
      />
    </form>
  );
}
