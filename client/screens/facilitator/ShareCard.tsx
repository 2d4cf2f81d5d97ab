// How people get in: join link with QR code, and the link of the big screen.
import { Icon } from '../../widgets/icons/Icon.tsx';
import { QrCode } from '../../widgets/qr/QrCode.tsx';
import { t } from '../../words/t.ts';
import { CopyButton } from './CopyButton.tsx';
import { joinLinkOf } from './joinLinkOf.ts';

interface ShareCardProps {
  code: string;
  screenLink: string;
  isOpen: boolean;
}

export function ShareCard({ code, screenLink, isOpen }: ShareCardProps) {
  const joinLink = joinLinkOf(code, screenLink);
  return (
    <details class="sideCard" open={isOpen}>
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
            {screenLink === '' ? (
              <span>{t('facilitator.noScreenLink')}</span>
            ) : (
              <a class="button" href={localised(screenLink)} target="_blank" rel="noreferrer">
                <Icon name="monitor" />
                {t('facilitator.openScreen')}
              </a>
            )}
          </div>
        </div>
      </div>
    </details>
  );
}

/** Opened on this machine, the screen may as well use the address that this page came from. */
function localised(link: string): string {
  const { pathname, hash } = new URL(link, location.href);
  return pathname + hash;
}
