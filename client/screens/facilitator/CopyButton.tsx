// Copies a text where the browser allows it (not on plain http); elsewhere there is no button, the text can be marked.
import { useState } from 'preact/hooks';
import { Icon } from '../../widgets/icons/Icon.tsx';
import { t } from '../../words/t.ts';

export function CopyButton({ text }: { text: string }) {
  const [isCopied, setCopied] = useState(false);
  if (!isSecureContext) return null;
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <button type="button" class="button" aria-label={t('facilitator.copyLink')} onClick={copy}>
      <Icon name={isCopied ? 'check' : 'copy'} />
      {t(isCopied ? 'common.copied' : 'common.copy')}
    </button>
  );
}
