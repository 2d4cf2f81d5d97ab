// Another name for a team or a person: shown as a button until it is wanted.
import { useState } from 'preact/hooks';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';

interface RenameFormProps {
  /** Says whose name it is. */
  label: string;
  name: string;
  lengthMax: number;
  /** Resolves to null when it was refused. */
  onRename: (name: string) => Promise<unknown>;
}

export function RenameForm({ label, name, lengthMax, onRename }: RenameFormProps) {
  const [draft, setDraft] = useState<string | null>(null);
  if (draft === null) {
    return (
      <button type="button" class="button" aria-label={label} onClick={() => setDraft(name)}>
        <Icon name="pencil" size={16} />
        {t('facilitator.rename')}
      </button>
    );
  }
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const next = draft.trim();
    if (next === '' || next === name || (await onRename(next)) !== null) setDraft(null);
  };
  return (
    <form class="inlineForm" onSubmit={(event) => void submit(event)}>
      <input
        aria-label={label}
        value={draft}
        maxLength={lengthMax}
        autocomplete="off"
        ref={(input) => input?.focus()}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setDraft(null);
        }}
      />
      <button type="submit" class="button">
        {t('facilitator.save')}
      </button>
    </form>
  );
}
