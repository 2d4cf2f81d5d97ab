// Who else facilitates: a secret link for each, which can be taken back. Rights come by such a link only.
import { useEffect, useState } from 'preact/hooks';
import {
  addFacilitator,
  fetchFacilitators,
  revokeFacilitator,
  type FacilitatorInfo,
  type NewFacilitator,
} from '../../../net/sessionApi.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import { useControl } from '../ControlContext.ts';
import { CopyButton } from '../CopyButton.tsx';
import { SureButton } from '../SureButton.tsx';

const NAME_LENGTH_MAX = 40;

export function CoFacilitators() {
  const { attempt } = useControl();
  const [list, setList] = useState<readonly FacilitatorInfo[]>([]);
  const [made, setMade] = useState<NewFacilitator | null>(null);
  const [name, setName] = useState('');
  const load = async (): Promise<void> => {
    const found = await attempt(({ code, token }) => fetchFacilitators(code, token));
    if (found) setList(found);
  };
  useEffect(() => void load(), []);
  const add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const answer = await attempt(({ code, token }) => addFacilitator(code, token, name.trim()));
    if (!answer) return;
    setMade(answer);
    setName('');
    await load();
  };
  const revoke = async (facilitatorId: string): Promise<void> => {
    await attempt(({ code, token }) => revokeFacilitator(code, token, facilitatorId));
    if (made?.facilitatorId === facilitatorId) setMade(null);
    await load();
  };
  return (
    <details class="sideCard">
      <summary>
        {t('facilitator.others')} <span class="mono">{list.length}</span>
      </summary>
      <form class="inlineForm" onSubmit={(event) => void add(event)}>
        <input
          aria-label={t('facilitator.otherName')}
          placeholder={t('facilitator.otherName')}
          value={name}
          maxLength={NAME_LENGTH_MAX}
          autocomplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          <Icon name="link" size={16} />
          {t('facilitator.otherAdd')}
        </button>
      </form>
      {made && (
        <div class="others__new" role="status">
          <p>{t('facilitator.otherLink')}</p>
          <span class="share__link">{made.link}</span>
          <CopyButton text={made.link} />
        </div>
      )}
      <ul>
        {list.map((one, position) => (
          <li key={one.facilitatorId} class="others__row">
            <Icon name="user-cog" size={16} />
            <span>{one.name === '' ? t('facilitator.otherNumber', { number: position + 1 }) : one.name}</span>
            <SureButton sure={t('facilitator.otherRevokeSure')} onSure={() => void revoke(one.facilitatorId)}>
              {t('facilitator.otherRevoke')}
            </SureButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
