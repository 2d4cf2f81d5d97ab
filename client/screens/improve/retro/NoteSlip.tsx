// One note on paper: its sign, its words, whose it is; one's own can be taken back.
import type { RetroNoteView } from '../../../../shared/sim/views/types.ts';
import type { Team } from '../../../model/Team.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t, wordFor } from '../../../words/t.ts';
import { useCommand } from '../../play/useCommand.ts';
import { noteIcon } from './noteKinds.ts';

interface NoteSlipProps {
  note: RetroNoteView;
  team: Team;
  isMine: boolean;
}

export function NoteSlip({ note, team, isMine }: NoteSlipProps) {
  const { isPending, send } = useCommand();
  const role = team.model.publicView.value.roles[note.roleId];
  return (
    <li class="noteSlip paper">
      <Icon name={noteIcon(note.kind)} size={18} />
      <span class="noteSlip__words">
        <span class="said">{wordFor('retro.kind', note.kind)}: </span>
        {note.text}
        <span class="noteSlip__role">{team.model.textOf(role?.titleKey ?? '')}</span>
      </span>
      {isMine && (
        <button
          type="button"
          class="button button--quiet"
          aria-label={t('retro.erase', { text: note.text })}
          aria-disabled={isPending}
          onClick={() => send({ type: 'eraseNote', noteId: note.id })}
        >
          <Icon name="x" size={16} />
        </button>
      )}
    </li>
  );
}
