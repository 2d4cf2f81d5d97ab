// One take-away: start, stop or continue, what, and the first small step; a new one, or one of one's own in other words.
import { useState } from 'preact/hooks';
import type { TakeawayView } from '../../../../shared/sim/views/types.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import { useCommand } from '../../play/useCommand.ts';
import { isTakeawayKind, TAKEAWAY_ICONS, TAKEAWAY_KINDS, type TakeawayKind } from './takeawayKinds.ts';

const LENGTH_MAX = 200;

interface TakeawayFormProps {
  /** null = a new one. */
  edited: TakeawayView | null;
  onDone: () => void;
}

export function TakeawayForm({ edited, onDone }: TakeawayFormProps) {
  const [kind, setKind] = useState<TakeawayKind>(edited && isTakeawayKind(edited.kind) ? edited.kind : 'start');
  const [text, setText] = useState(edited?.text ?? '');
  const [step, setStep] = useState(edited?.step ?? '');
  const { isPending, refusal, send } = useCommand();
  const isEmpty = text.trim() === '';
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isEmpty || isPending) return;
    const words = { kind, text: text.trim(), step: step.trim() };
    const command = edited
      ? { type: 'editTakeaway', takeawayId: edited.id, ...words }
      : { type: 'writeTakeaway', ...words };
    send(command, () => {
      setText('');
      setStep('');
      onDone();
    });
  };
  return (
    <form class="takeawayForm" onSubmit={submit}>
      <KindChoice name={edited?.id ?? 'new'} kind={kind} onChoose={setKind} />
      <label class="field">
        <span>{t('takeaways.text')}</span>
        <textarea
          rows={2}
          value={text}
          maxLength={LENGTH_MAX}
          placeholder={t(`takeaways.hint.${kind}`)}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{t('takeaways.step')}</span>
        <input
          value={step}
          maxLength={LENGTH_MAX}
          placeholder={t('takeaways.stepHint')}
          autocomplete="off"
          onInput={(event) => setStep(event.currentTarget.value)}
        />
      </label>
      <p class="field__note" role="alert">
        {refusal}
      </p>
      <div class="takeawayForm__buttons">
        <button type="submit" class="button button--primary" aria-disabled={isPending || isEmpty}>
          {edited ? t('takeaways.save') : t('takeaways.add')}
        </button>
        {edited && (
          <button type="button" class="button" onClick={onDone}>
            {t('takeaways.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}

interface KindChoiceProps {
  name: string;
  kind: TakeawayKind;
  onChoose: (kind: TakeawayKind) => void;
}

function KindChoice({ name, kind, onChoose }: KindChoiceProps) {
  return (
    <fieldset class="takeawayForm__kinds">
      <legend class="said">{t('takeaways.kind')}</legend>
      {TAKEAWAY_KINDS.map((one) => (
        <label key={one} class="takeawayForm__kind">
          <input
            type="radio"
            name={`takeawayKind-${name}`}
            class="cover"
            checked={one === kind}
            onChange={() => onChoose(one)}
          />
          <span>
            <Icon name={TAKEAWAY_ICONS[one]} size={16} />
            {t(`takeaway.kind.${one}`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
