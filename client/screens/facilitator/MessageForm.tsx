// A message to one role or to everybody, shown on their screens in the facilitator's name.
import { useState } from 'preact/hooks';
import type { Team } from '../../model/Team.ts';
import { Icon } from '../../widgets/icons/Icon.tsx';
import { t } from '../../words/t.ts';
import { useControl } from './ControlContext.ts';

const TEXT_LENGTH_MAX = 300;

export function MessageForm({ team }: { team: Team }) {
  const { order } = useControl();
  const [roleId, setRoleId] = useState('');
  const [text, setText] = useState('');
  const [isSent, setSent] = useState(false);
  const { model } = team;
  const roles = Object.values(model.publicView.value.roles).sort((a, b) => a.order - b.order);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (text.trim() === '') return;
    const isDone = await order({ action: 'message', roleId, from: t('facilitator.from'), text: text.trim() });
    setSent(isDone);
    if (isDone) setText('');
  };
  return (
    <details class="sideCard">
      <summary>{t('facilitator.message')}</summary>
      <form class="sideForm" onSubmit={(event) => void submit(event)}>
        <label class="field">
          <span>{t('facilitator.messageTo')}</span>
          <select value={roleId} onChange={(event) => setRoleId(event.currentTarget.value)}>
            <option value="">{t('facilitator.everybody')}</option>
            {roles.map((role) => (
              <option key={role.id} value={role.id}>
                {model.textOf(role.titleKey)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{t('facilitator.messageText')}</span>
          <textarea
            rows={2}
            maxLength={TEXT_LENGTH_MAX}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setSent(false);
            }}
          />
        </label>
        <button type="submit" class="button">
          <Icon name="send" />
          {t('facilitator.send')}
        </button>
        <span role="status">{isSent && t('facilitator.messageSent')}</span>
      </form>
    </details>
  );
}
