// The latest message as a paper note in the corner; the ones before it come up again when it is put away.
// Must not: take the focus or cover what is worked on.
import type { TeamModel } from '../../model/TeamModel.ts';
import { t } from '../../words/t.ts';
import { Icon } from '../icons/Icon.tsx';
import { useMessages } from './useMessages.ts';
import './messages.css';

export function Messages({ model }: { model: TeamModel }) {
  const { messages, dismiss } = useMessages(model);
  const latest = messages.at(-1);
  return (
    <div class="messages" role="log" aria-label={t('news.messages')}>
      <ul class="messages__list">
        {latest && (
          <li key={latest.number} class="message paper">
            <div class="message__words">
              <strong>{latest.from}</strong>
              <p>{latest.text}</p>
              {messages.length > 1 && <p class="message__more">{t('news.more', { count: messages.length - 1 })}</p>}
            </div>
            <button
              type="button"
              class="button button--quiet message__close"
              aria-label={t('news.dismiss', { from: latest.from })}
              onClick={() => dismiss(latest.number)}
            >
              <Icon name="x" />
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
