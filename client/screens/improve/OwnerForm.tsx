// Gives an improvement that is chosen to another owner, where my role may; without an owner it fades.
// Must not show a choice that the server does not offer.
import type { ImprovementView } from '../../../shared/sim/views/types.ts';
import { t } from '../../words/t.ts';
import type { PlayProps } from '../play/phaseScreens.ts';
import { optionFor, splitIds } from './teamOptions.ts';
import { useCommand } from '../play/useCommand.ts';

interface OwnerFormProps extends PlayProps {
  improvement: ImprovementView;
  roleTitle: (roleId: string) => string;
}

export function OwnerForm({ team, roles, improvement, roleTitle }: OwnerFormProps) {
  const { isPending, refusal, send } = useCommand();
  const option = optionFor(team, roles, 'setOwner', improvement.id);
  if (!option || option.refusal !== '') return null;
  const give = (event: Event): void => {
    const roleId = (event.currentTarget as HTMLSelectElement).value;
    if (roleId !== '') send({ type: 'setOwner', improvementId: improvement.id, roleId });
  };
  return (
    <label class="field">
      <span>{t('do.setOwner')}</span>
      <select value="" disabled={isPending} onChange={give}>
        <option value="">{t('improve.keepOwner')}</option>
        {splitIds(option.picks).map((roleId) => (
          <option key={roleId} value={roleId}>
            {roleTitle(roleId)}
          </option>
        ))}
      </select>
      <span class="field__note" role="alert">
        {refusal}
      </span>
    </label>
  );
}
