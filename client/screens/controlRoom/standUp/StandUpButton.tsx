// Calls the team to a stand-up; with the colleagues, because it is about them.
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import { useCommandOf } from '../../play/useCommand.ts';
import { useRoom } from '../room/RoomContext.ts';

export function StandUpButton() {
  const { view, isFrozen, team } = useRoom();
  const { send, isPending, refusal } = useCommandOf(team);
  if (view.standUp.isOn) return null;
  return (
    <span class="standUp__call">
      <span class="field__note" role="alert">
        {refusal}
      </span>
      <button
        type="button"
        class="button button--quiet"
        title={t('standUp.callNote')}
        aria-disabled={isPending || isFrozen}
        onClick={() => !isFrozen && send({ type: 'callStandUp' })}
      >
        <Icon name="users-round" size={16} />
        {t('standUp.call')}
      </button>
    </span>
  );
}
