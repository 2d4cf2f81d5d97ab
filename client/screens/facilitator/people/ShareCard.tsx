// How people get in: join link with QR code, and the link of the big screen.
import { joinLinkOf, printPathOf, screenPathOf, type SavedSession } from '../../../net/sessionStore.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { QrCode } from '../../../widgets/qr/QrCode.tsx';
import { t } from '../../../words/t.ts';
import { CopyButton } from '../CopyButton.tsx';
import './people.css';

interface ShareCardProps {
  session: SavedSession;
  /** The team whose big screen is opened. */
  teamId: string;
}

export function ShareCard({ session, teamId }: ShareCardProps) {
  const joinLink = joinLinkOf(session);
  const screenPath = screenPathOf(session, teamId);
  return (
    <details class="sideCard" open>
      <summary>{t('facilitator.share')}</summary>
      <div class="share">
        <div class="share__qr">
          <QrCode text={joinLink} label={t('facilitator.qr')} />
        </div>
        <div class="share__links">
          <div>
            <span class="mute">{t('facilitator.joinLink')}</span>
            <a href={joinLink} target="_blank" rel="noreferrer">
              {joinLink}
            </a>
            <CopyButton text={joinLink} />
          </div>
          <div>
            <span class="mute">{t('facilitator.screenLink')}</span>
            {screenPath === '' ? (
              <span>{t('facilitator.noScreenLink')}</span>
            ) : (
              <a class="button" href={screenPath} target="_blank" rel="noreferrer">
                <Icon name="monitor" />
                {t('facilitator.openScreen')}
              </a>
            )}
          </div>
          <div class="share__print">
            {(['guide', 'cards'] as const).map((what) => (
              <a key={what} class="button" href={printPathOf(session, what)} target="_blank" rel="noreferrer">
                <Icon name="printer" />
                {t(what === 'guide' ? 'print.openGuide' : 'print.openCards')}
              </a>
            ))}
          </div>
        </div>
      </div>
    </details>
  );
}
