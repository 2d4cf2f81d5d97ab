// The stand-up, one line above everything: who speaks, what about, who comes next; whoever is done passes the turn on.
// Must not stop anything: the clock runs on, the desk stays usable.
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import { useCommandOf } from '../../play/useCommand.ts';
import { useRoom } from '../room/RoomContext.ts';
import { speakersOf } from './speakersOf.ts';
import './standUp.css';

export function StandUpStrip() {
  const { view, role, textOf, isFrozen, team } = useRoom();
  const { send, isPending, refusal } = useCommandOf(team);
  if (!view.standUp.isOn) return null;
  const [now = '', ...next] = speakersOf(view);
  const titleOf = (id: string): string => textOf(view.roles[id]?.titleKey ?? '');
  const isMine = now === role.roleId;
  return (
    <section class={`standUp ${isMine ? 'standUp--mine' : ''}`} aria-label={t('standUp.title')}>
      <Icon name="users-round" size={20} />
      {role.roleId !== '' && (
        <button
          type="button"
          class={`button ${isMine ? 'button--primary' : ''}`}
          aria-disabled={isPending || isFrozen}
          onClick={() => !isFrozen && send({ type: 'passTurn' })}
        >
          {t(isMine ? 'standUp.done' : 'standUp.pass')}
        </button>
      )}
      <p role="status">
        <strong>{isMine ? t('standUp.yourTurn') : t('standUp.speaks', { role: titleOf(now) })}</strong>{' '}
        {t('standUp.about')}
        {next.length > 0 && (
          <span class="standUp__next"> {t('standUp.next', { roles: next.map(titleOf).join(', ') })}</span>
        )}
      </p>
      <span class="field__note" role="alert">
        {refusal}
      </span>
    </section>
  );
}
