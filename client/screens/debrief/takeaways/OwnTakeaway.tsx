// One of one's own take-aways on paper, which can be put in other words or taken back.
import { useState } from 'preact/hooks';
import type { TakeawayView } from '../../../../shared/sim/views/types.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import { useCommand } from '../../play/useCommand.ts';
import { TakeawayForm } from './TakeawayForm.tsx';
import { TakeawayWords } from './TakeawayWords.tsx';

export function OwnTakeaway({ takeaway }: { takeaway: TakeawayView }) {
  const [isEdited, setEdited] = useState(false);
  const { isPending, refusal, send } = useCommand();
  const { id, text } = takeaway;
  if (isEdited)
    return (
      <li class="takeaway paper">
        <TakeawayForm edited={takeaway} onDone={() => setEdited(false)} />
      </li>
    );
  return (
    <li class="takeaway paper">
      <TakeawayWords takeaway={takeaway} hasKind />
      <span class="takeaway__buttons">
        <button
          type="button"
          class="button button--quiet"
          aria-label={t('takeaways.edit', { text })}
          onClick={() => setEdited(true)}
        >
          <Icon name="pencil" size={16} />
        </button>
        <button
          type="button"
          class="button button--quiet"
          aria-label={t('takeaways.erase', { text })}
          aria-disabled={isPending}
          onClick={() => send({ type: 'eraseTakeaway', takeawayId: id })}
        >
          <Icon name="x" size={16} />
        </button>
      </span>
      {refusal !== '' && (
        <p class="field__note" role="alert">
          {refusal}
        </p>
      )}
    </li>
  );
}
