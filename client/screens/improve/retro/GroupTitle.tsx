// The title of a group; while groups are made anybody may write a better one.
import { useState } from 'preact/hooks';
import type { RetroGroupView } from '../../../../shared/sim/views/types.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import { useCommand } from '../../play/useCommand.ts';

const TITLE_LENGTH_MAX = 80;

export function GroupTitle({ group, mayName }: { group: RetroGroupView; mayName: boolean }) {
  const [draft, setDraft] = useState<string | null>(null);
  const { send } = useCommand();
  if (draft === null || !mayName) {
    return (
      <h3 class="groupCard__title">
        {group.title}
        {mayName && (
          <button
            type="button"
            class="button button--quiet"
            aria-label={t('retro.rename', { title: group.title })}
            onClick={() => setDraft(group.title.slice(0, TITLE_LENGTH_MAX))}
          >
            <Icon name="pencil" size={16} />
          </button>
        )}
      </h3>
    );
  }
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    if (draft.trim() !== '' && draft.trim() !== group.title)
      send({ type: 'nameGroup', groupId: group.id, title: draft.trim() });
    setDraft(null);
  };
  return (
    <form class="groupCard__title" onSubmit={save}>
      <input
        aria-label={t('retro.rename', { title: group.title })}
        value={draft}
        maxLength={TITLE_LENGTH_MAX}
        autofocus
        onInput={(event) => setDraft(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {t('retro.save')}
      </button>
    </form>
  );
}
