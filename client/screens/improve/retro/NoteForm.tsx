// One note: of what kind, and what it says. Enter sends; the field stays ready for the next one.
import { useState } from 'preact/hooks';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import { useCommand } from '../../play/useCommand.ts';
import { NOTE_ICONS, NOTE_KINDS, type NoteKind } from './noteKinds.ts';

const TEXT_LENGTH_MAX = 200;

export function NoteForm() {
  const [kind, setKind] = useState<NoteKind>('pain');
  const [text, setText] = useState('');
  const { isPending, refusal, send } = useCommand();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (text.trim() === '' || isPending) return;
    send({ type: 'writeNote', kind, text: text.trim() }, () => setText(''));
  };
  return (
    <form class="noteForm" onSubmit={submit}>
      <fieldset class="noteForm__kinds">
        <legend class="said">{t('retro.kind')}</legend>
        {NOTE_KINDS.map((one) => (
          <label key={one} class="noteForm__kind">
            <input type="radio" name="noteKind" class="cover" checked={one === kind} onChange={() => setKind(one)} />
            <span>
              <Icon name={NOTE_ICONS[one]} size={16} />
              {t(`retro.kind.${one}`)}
            </span>
          </label>
        ))}
      </fieldset>
      <div class="noteForm__line">
        <input
          class="noteForm__text"
          aria-label={t('retro.note')}
          placeholder={t(`retro.hint.${kind}`)}
          value={text}
          maxLength={TEXT_LENGTH_MAX}
          enterkeyhint="send"
          autocomplete="off"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button button--primary" aria-disabled={isPending || text.trim() === ''}>
          {t('retro.add')}
        </button>
      </div>
      <p class="field__note" role="alert">
        {refusal}
      </p>
    </form>
  );
}
