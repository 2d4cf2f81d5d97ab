// What the page shows when the connection is over for good: opened elsewhere, removed, erased, refused, outdated.
import type { ConnectionState } from '../../net/TeamConnection.ts';
import { t } from '../../words/t.ts';
import { Notice } from '../notice/Notice.tsx';

export type FinalState = 'replaced' | 'removed' | 'erased' | 'refused' | 'outdated';

export function isFinal(state: ConnectionState): state is FinalState {
  return state !== 'connecting' && state !== 'open' && state !== 'lost';
}

interface ConnectionNoticeProps {
  state: FinalState;
  onReopen: () => void;
  onJoinAgain: () => void;
}

export function ConnectionNotice({ state, onReopen, onJoinAgain }: ConnectionNoticeProps) {
  return (
    <Notice title={t(`connection.${state}.title`)} text={t(`connection.${state}.text`)}>
      {state === 'replaced' && (
        <button type="button" class="button button--primary" onClick={onReopen}>
          {t('connection.replaced.take')}
        </button>
      )}
      {state === 'outdated' && (
        <button type="button" class="button button--primary" onClick={() => location.reload()}>
          {t('connection.outdated.reload')}
        </button>
      )}
      {(state === 'removed' || state === 'refused' || state === 'erased') && (
        <button type="button" class="button button--primary" onClick={onJoinAgain}>
          {t('connection.removed.again')}
        </button>
      )}
    </Notice>
  );
}
