// Before the start on the projector: the code and its QR, as large as they get, and who is on board.
import type { Team } from '../../model/Team.ts';
import { Icon, roleIconName } from '../../widgets/icons/Icon.tsx';
import { Logo } from '../../widgets/logo/Logo.tsx';
import { QrCode } from '../../widgets/qr/QrCode.tsx';
import { t } from '../../words/t.ts';

export function LobbyPicture({ team, joinLink }: { team: Team; joinLink: string }) {
  const { model, code } = team;
  const roles = Object.values(model.publicView.value.roles).sort((a, b) => a.order - b.order);
  const crew = roles.map((role) => ({ role, names: namesOf(model.people.value[role.id]?.nicknames ?? '') }));
  const taken = crew.filter(({ names }) => names !== '');
  return (
    <main class="lobbyPicture">
      <section class="lobbyPicture__join">
        <Logo size={64} />
        <h1>{model.session.value.sessionTitle}</h1>
        <p>{t('screen.lobbyHow', { address: new URL(joinLink).host })}</p>
        <p class="lobbyPicture__code mono">{code}</p>
      </section>
      <div class="lobbyPicture__qr">
        <QrCode text={joinLink} label={t('facilitator.qr')} />
      </div>
      <section class="lobbyPicture__crew" aria-live="polite" aria-label={t('screen.whoIsHere')}>
        <h2>{t('screen.whoIsHere')}</h2>
        <ul>
          {taken.length === 0 && <li>{t('screen.nobodyYet')}</li>}
          {taken.map(({ role, names }) => (
            <li key={role.id}>
              <Icon name={roleIconName(role.icon)} size={34} />
              <strong>{names}</strong>
              <span>{model.textOf(role.titleKey)}</span>
            </li>
          ))}
        </ul>
        <p>{t('screen.botsPlay', { count: roles.length - taken.length })}</p>
      </section>
    </main>
  );
}

function namesOf(nicknames: string): string {
  return nicknames
    .split('\n')
    .filter((name) => name !== '')
    .join(', ');
}
