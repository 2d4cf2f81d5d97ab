// The session as a file, for another machine or for keeping. Must not bring one in; that is where sessions are opened.
import { fetchSessionFile } from '../../../net/transferApi.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import { useControl } from '../ControlContext.ts';

export function TransferCard() {
  const { attempt } = useControl();
  const download = async (): Promise<void> => {
    await attempt(async ({ code, token }) => {
      save(await fetchSessionFile(code, token), `${code}.session.jsonl`);
      return true;
    });
  };
  return (
    <details class="sideCard">
      <summary>{t('transfer.title')}</summary>
      <p class="mute">{t('transfer.downloadNote')}</p>
      <button type="button" class="button" onClick={() => void download()}>
        <Icon name="archive" />
        {t('transfer.download')}
      </button>
    </details>
  );
}

function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // After the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
