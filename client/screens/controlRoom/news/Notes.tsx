// The latest message as a paper note beside the work; the ones before it come up again when it is put away.
// Must not take the focus or stop anything. The wide room lays them over the drawing, which is over the room itself.
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import type { NewsFeed } from './useNews.ts';
import './news.css';

export function Notes({ notes, dismiss }: Pick<NewsFeed, 'notes' | 'dismiss'>) {
  const latest = notes.at(-1);
  return (
    <div class="roomNotes" role="log" aria-label={t('news.messages')}>
      {latest && (
        <div key={latest.number} class="roomNote paper">
          <div class="roomNote__words">
            <strong>{latest.from}</strong>
            <p>{latest.text}</p>
            {notes.length > 1 && <p class="roomNote__more">{t('news.more', { count: notes.length - 1 })}</p>}
          </div>
          <button
            type="button"
            class="iconButton iconButton--paper"
            aria-label={t('news.dismiss', { from: latest.from })}
            onClick={() => dismiss(latest)}
          >
            <Icon name="x" size={18} />
          </button>
        </div>
      )}
    </div>
  );
}
