// Messages as paper notes in the corner of the quiet screens. Must not: take the focus or cover what is worked on.
import type { TeamModel } from '../../model/TeamModel.ts';
import { t } from '../../words/t.ts';
import { Icon } from '../icons/Icon.tsx';
import { useMessages } from './useMessages.ts';
import './messages.css';

export function Messages({ model }: { model: TeamModel }) {
  const { messages, dismiss } = useMessages(model);
  return (
    <div class="messages" role="log" aria-label={t('news.messages')}>
      <ul class="messages__list">
        {messages.map((message) => (
          <li key={message.number} class="message paper">
            <div class="message__words">
              <strong>{message.from}</strong>
              <p>{message.text}</p>
            </div>
            <button
              type="button"
              class="button button--quiet message__close"
              aria-label={t('news.dismiss', { from: message.from })}
              onClick={() => dismiss(message.number)}
            >
              <Icon name="x" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
