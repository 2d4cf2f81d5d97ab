// A link and QR code for one role, to hand to one person: whoever comes by it sits down there.
import { useState } from 'preact/hooks';
import type { Team } from '../../../model/Team.ts';
import { inviteToRole, type Invite } from '../../../net/sessionApi.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { QrCode } from '../../../widgets/qr/QrCode.tsx';
import { t } from '../../../words/t.ts';
import { useControl } from '../ControlContext.ts';
import { CopyButton } from '../CopyButton.tsx';

export function Invites({ team: { model, teamId } }: { team: Team }) {
  const { attempt } = useControl();
  const [made, setMade] = useState<{ roleId: string; invite: Invite } | null>(null);
  const roles = Object.values(model.publicView.value.roles).sort((a, b) => a.order - b.order);
  const people = model.people.value;
  const free = roles.filter(({ id }) => (people[id]?.nicknames ?? '') === '');
  const invite = async (roleId: string): Promise<void> => {
    const answer = await attempt(({ code, token }) => inviteToRole(code, teamId, token, roleId));
    if (answer) setMade({ roleId, invite: answer });
  };
  const titleOf = (roleId: string): string => model.textOf(model.publicView.value.roles[roleId]?.titleKey ?? '');
  return (
    <details class="sideCard">
      <summary>{t('facilitator.invites')}</summary>
      <p class="mute">{t('facilitator.invitesNote')}</p>
      <div class="invites__roles">
        {(free.length > 0 ? free : roles).map(({ id }) => (
          <button
            key={id}
            type="button"
            class="button"
            aria-pressed={made?.roleId === id}
            onClick={() => void invite(id)}
          >
            <Icon name="qr-code" size={16} />
            {titleOf(id)}
          </button>
        ))}
      </div>
      {made && (
        <div class="share" role="status">
          <div class="share__qr">
            <QrCode text={made.invite.link} label={t('facilitator.inviteQr', { role: titleOf(made.roleId) })} />
          </div>
          <div class="share__links">
            <div>
              <span class="mute">{t('facilitator.inviteFor', { role: titleOf(made.roleId) })}</span>
              <span class="share__link">{made.invite.link}</span>
              <CopyButton text={made.invite.link} />
            </div>
          </div>
        </div>
      )}
    </details>
  );
}
