// One working agreement as a choice of options, each with what the team may expect of it.
import type { AgreementView } from '../../../shared/sim/views/types.ts';
import { ConceptChips } from '../../widgets/vocabulary/ConceptChips.tsx';
import { t } from '../../words/t.ts';
import type { PlayProps } from '../play/phaseScreens.ts';
import { optionFor, splitIds } from './teamOptions.ts';
import { useCommand } from '../play/useCommand.ts';

interface AgreementPickerProps extends PlayProps {
  agreement: AgreementView;
}

export function AgreementPicker({ team, roles, agreement }: AgreementPickerProps) {
  const { isPending, refusal, send } = useCommand();
  const { model } = team;
  const picks = splitIds(optionFor(team, roles, 'adoptAgreement', agreement.id)?.picks ?? '');
  const options = splitIds(agreement.options).map((pair) => pair.split(':')[0] ?? '');
  return (
    <fieldset class="agreement paper">
      <legend>{model.textOf(agreement.titleKey)}</legend>
      <ConceptChips code={team.code} of="agreements" id={agreement.id} />
      {options.map((optionId) => {
        const key = `agreements.${agreement.id}.options.${optionId}`;
        const isCurrent = optionId === agreement.optionId;
        return (
          <label key={optionId} class={`agreement__option ${isCurrent ? 'agreement__option--current' : ''}`}>
            <input
              type="radio"
              name={`agreement-${agreement.id}`}
              checked={isCurrent}
              disabled={!isCurrent && (isPending || !picks.includes(optionId))}
              onChange={() => send({ type: 'adoptAgreement', agreementId: agreement.id, optionId })}
            />
            <span class="agreement__words">
              <span class="agreement__title">
                {model.textOf(`${key}.title`)}
                {isCurrent && <span class="agreement__now">{t('improve.current')}</span>}
              </span>
              <span class="mute">{model.textOf(`${key}.expectation`)}</span>
            </span>
          </label>
        );
      })}
      <p class="field__note" role="alert">
        {refusal}
      </p>
    </fieldset>
  );
}
