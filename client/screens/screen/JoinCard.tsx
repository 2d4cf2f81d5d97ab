// Code and QR, readable from the last row as long as people may come in.
import { QrCode } from '../../widgets/qr/QrCode.tsx';
import { t } from '../../words/t.ts';

export function JoinCard({ code, joinLink }: { code: string; joinLink: string }) {
  return (
    <aside class="joinCard paper" data-flight-clear>
      <div class="joinCard__qr">
        <QrCode text={joinLink} label={t('facilitator.qr')} />
      </div>
      <p>
        {t('screen.join')}
        <strong class="mono joinCard__code">{code}</strong>
      </p>
    </aside>
  );
}
