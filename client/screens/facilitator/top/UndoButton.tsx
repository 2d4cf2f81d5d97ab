// Takes back the facilitator's last order where the rules allow it; says which one that is.
import type { Team } from '../../../model/Team.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t, wordFor } from '../../../words/t.ts';
import { useControl } from '../ControlContext.ts';

export function UndoButton({ team }: { team: Team }) {
  const { order } = useControl();
  const undoable = team.model.facilitatorView.value?.undoable ?? '';
  if (undoable === '') return null;
  const what = wordFor('facilitator.did', undoable) ?? undoable;
  return (
    <button type="button" class="button" onClick={() => void order({ action: 'undo' })}>
      <Icon name="undo-2" />
      {t('facilitator.undo', { what })}
    </button>
  );
}
