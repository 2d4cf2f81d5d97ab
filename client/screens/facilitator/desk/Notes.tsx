// The facilitators' private notes and bookmarks, each at the moment of the game where it was made. Key M sets a bookmark.
import { useRef } from 'preact/hooks';
import type { Team } from '../../../model/Team.ts';
import type { NoteView } from '../../../model/wireState.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { formatDayClock } from '../../../words/format.ts';
import { t } from '../../../words/t.ts';
import { useControl } from '../ControlContext.ts';
import { useKey } from '../useKey.ts';

const TEXT_LENGTH_MAX = 500;

export function Notes({ team }: { team: Team }) {
  const { orderAll } = useControl();
  const { model, teamId } = team;
  const input = useRef<HTMLInputElement>(null);
  const notes = Object.values(model.facilitatorView.value?.notes ?? {}).sort(
    (a, b) => b.tick - a.tick || (a.createdAt < b.createdAt ? 1 : -1),
  );
  const write = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const text = input.current?.value.trim() ?? '';
    if (text === '') return;
    const isDone = await orderAll({ action: 'note', teamId, text });
    if (isDone !== null && input.current) input.current.value = '';
  };
  const bookmark = async (): Promise<void> => {
    const text = input.current?.value.trim() ?? '';
    const isDone = await orderAll({ action: 'bookmark', teamId, ...(text === '' ? {} : { text }) });
    if (isDone !== null && input.current) input.current.value = '';
  };
  useKey('m', { press: () => void bookmark() });
  return (
    <section class="deskPart" aria-labelledby="notesTitle">
      <h2 id="notesTitle">{t('facilitator.notes')}</h2>
      <form class="notes__form" onSubmit={(event) => void write(event)}>
        <label class="field notes__field">
          <span>{momentWords(model.publicView.value)}</span>
          <input ref={input} maxLength={TEXT_LENGTH_MAX} autocomplete="off" aria-label={t('facilitator.noteText')} />
        </label>
        <button type="submit" class="button">
          {t('facilitator.noteSave')}
        </button>
        <button type="button" class="button" onClick={() => void bookmark()}>
          <Icon name="bookmark" />
          {t('facilitator.bookmark')}
          <kbd class="key">{t('facilitator.bookmarkKey')}</kbd>
        </button>
      </form>
      {notes.length === 0 && <p class="mute">{t('facilitator.noNotes')}</p>}
      <ul class="notes">
        {notes.map((note) => (
          <Note
            key={note.id}
            note={note}
            onRemove={() => void orderAll({ action: 'removeNote', teamId, noteId: note.id })}
          />
        ))}
      </ul>
    </section>
  );
}

function Note({ note, onRemove }: { note: NoteView; onRemove: () => void }) {
  const moment = momentWords(note);
  return (
    <li class="notes__note">
      <Icon name={note.kind === 'bookmark' ? 'bookmark' : 'sticky-note'} size={16} />
      <span class="mono">{moment}</span>
      <span class="notes__text">{note.text === '' ? t('facilitator.bookmark') : note.text}</span>
      <button
        type="button"
        class="button button--quiet"
        aria-label={t('facilitator.noteRemove', { moment })}
        onClick={onRemove}
      >
        <Icon name="x" size={16} />
      </button>
    </li>
  );
}

function momentWords({ round, roundTick }: { round: number; roundTick: number }): string {
  if (round === 0) return t('phase.lobby');
  return t('facilitator.moment', { round, clock: formatDayClock(roundTick) });
}
