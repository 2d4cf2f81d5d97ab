// Messages as paper notes that lie beside the work until they are put away.
// Must not take the focus or stop anything. The wide room lays them over the drawing, which is over the room itself.
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import type { NewsFeed } from './useNews.ts';
import './news.css';

export function Notes({ notes, dismiss }: Pick<NewsFeed, 'notes' | 'dismiss'>) {
  return (
    <div class="roomNotes" role="log" aria-label={t('news.messages')}>
      {notes.map((note) => (
        <div key={note.number} class="roomNote paper">
          <div class="roomNote__words">
            <strong>{note.from}</strong>
            <p>{note.text}</p>
          </div>
          <button
            type="button"
            class="iconButton iconButton--paper"
            aria-label={t('news.dismiss', { from: note.from })}
            onClick={() => dismiss(note)}
          >
            <Icon name="x" size={18} />
          </button>
        </div>
      ))}
    </div>
  );
}
