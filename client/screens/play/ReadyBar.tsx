// "We are ready": each says it, everybody sees who is still missing. The facilitator goes on when it is time.
import { useCommand } from './useCommand.ts';
import { Icon } from '../../widgets/icons/Icon.tsx';
import { t } from '../../words/t.ts';
import type { PlayProps } from './phaseScreens.ts';

export function ReadyBar({ team, roles }: PlayProps) {
  const { isPending, refusal, send } = useCommand();
  const { model } = team;
  const ready = model.publicView.value.readyRoles.split(' ');
  const mine = roles.roleIds.value;
  const isReady = mine.some((id) => ready.includes(id));
  const people = Object.values(model.people.value).filter(({ isBot }) => !isBot);
  const missing = people.filter(({ id }) => !ready.includes(id) && !mine.includes(id));
  const names = missing.map(({ nicknames }) => nicknames.split('\n').join(', ')).filter((name) => name !== '');
  const count = people.filter(({ id }) => ready.includes(id) || (isReady && mine.includes(id))).length;
  return (
    <div class="readyBar">
      {mine.length > 0 && (
        <button
          type="button"
          class={`button ${isReady ? '' : 'button--primary'}`}
          aria-pressed={isReady}
          aria-disabled={isPending}
          onClick={() => send({ type: 'setReady', isReady: !isReady })}
        >
          {isReady && <Icon name="check" size={16} />}
          {t(isReady ? 'ready.yes' : 'ready.say')}
        </button>
      )}
      <p class="mute" role="status">
        {t('ready.count', { count, all: people.length })}
        {names.length > 0 && ` ${t('ready.missing', { names: names.join(', ') })}`}
      </p>
      <p class="field__note" role="alert">
        {refusal}
      </p>
    </div>
  );
}
