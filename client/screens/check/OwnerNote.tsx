// The text for whoever owns the network, to be copied or marked. On plain http browsers copy nothing by themselves.
import { useState } from 'preact/hooks';
import type { CheckFigures } from '../../net/networkCheck.ts';
import { Icon } from '../../widgets/icons/Icon.tsx';
import { t } from '../../words/t.ts';
import { ownerText } from './figureWords.ts';
import type { Verdict } from './verdictOf.ts';

const ROWS = 14;

export function OwnerNote({ figures, verdict }: { figures: Partial<CheckFigures>; verdict: Verdict }) {
  const [isCopied, setCopied] = useState(false);
  const text = ownerText(figures, verdict);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <section class="check__owner" aria-labelledby="checkOwner">
      <h2 id="checkOwner">{t('check.owner')}</h2>
      <textarea
        readOnly
        rows={ROWS}
        aria-labelledby="checkOwner"
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      {isSecureContext ? (
        <button type="button" class="button" onClick={copy}>
          <Icon name={isCopied ? 'check' : 'copy'} />
          {t(isCopied ? 'common.copied' : 'common.copy')}
        </button>
      ) : (
        <p class="mute">{t('check.mark')}</p>
      )}
    </section>
  );
}
