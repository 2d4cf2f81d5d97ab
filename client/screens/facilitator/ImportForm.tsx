// Brings a session in from the file that another machine gave out; then it is this tab's session.
import { useRef, useState } from 'preact/hooks';
import { ApiError } from '../../net/api.ts';
import { importSessionFile } from '../../net/transferApi.ts';
import type { SavedSession } from '../../net/sessionStore.ts';
import { t } from '../../words/t.ts';

interface ImportFormProps {
  /** The server asks for its key, here as for opening a session. */
  isKeyAsked: boolean;
  onImported: (session: SavedSession) => void;
  onKeyAsked: () => void;
}

export function ImportForm({ isKeyAsked, onImported, onKeyAsked }: ImportFormProps) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const key = useRef<HTMLInputElement>(null);
  const bringIn = async (file: File): Promise<void> => {
    setBusy(true);
    setProblem('');
    try {
      const { code, facilitatorToken: token, links } = await importSessionFile(file, key.current?.value ?? '');
      onImported({ code, token, screenToken: '', joinOrigin: new URL(links.join).origin, isDemo: false });
    } catch (error) {
      setBusy(false);
      if (error instanceof ApiError && error.status === 401) onKeyAsked();
      setProblem(problemOf(error));
    }
  };
  return (
    <details class="sideCard create__import">
      <summary>{t('transfer.import')}</summary>
      <p class="mute">{t('transfer.importNote')}</p>
      {isKeyAsked && (
        <label class="field">
          <span>{t('create.key')}</span>
          <input ref={key} type="password" autocomplete="current-password" />
        </label>
      )}
      <label class="field">
        <span>{t('transfer.choose')}</span>
        <input
          type="file"
          accept=".jsonl,application/x-ndjson"
          disabled={isBusy}
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) void bringIn(file).finally(() => (input.value = ''));
          }}
        />
      </label>
      <p role="alert">{isBusy ? t('transfer.bringing') : problem}</p>
    </details>
  );
}

function problemOf(error: unknown): string {
  if (!(error instanceof ApiError)) return t('transfer.failed', { detail: String(error) });
  if (error.status === 401) return t('create.wrongKey');
  if (error.status === 413) return t('transfer.tooLarge');
  return t('transfer.failed', { detail: error.status === 0 ? t('join.notReached') : error.message });
}
