// A thin amber line under the header while the connection is being made again. Nothing jumps: it lies over the page.
import type { ConnectionState } from '../../net/TeamConnection.ts';
import { t } from '../../words/t.ts';
import { Icon } from '../icons/Icon.tsx';
import './connection.css';

export function ConnectionLine({ state }: { state: ConnectionState }) {
  return (
    <div class="connectionLine" role="status">
      {state === 'lost' && (
        <span class="connectionLine__text">
          <Icon name="refresh-cw" size={14} />
          {t('connection.lost')}
        </span>
      )}
    </div>
  );
}
