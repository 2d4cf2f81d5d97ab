// While figures are on their way, or when they did not come.
import { t } from '../../words/t.ts';

interface Known {
  /** null until it is there. */
  answer: object | null;
  hasFailed: boolean;
  again: () => void;
}

export function FiguresState({ known: { answer, hasFailed, again } }: { known: Known }) {
  if (hasFailed) {
    return (
      <p class="field__note" role="alert">
        {t('debrief.failed')}{' '}
        <button type="button" class="button" onClick={again}>
          {t('debrief.again')}
        </button>
      </p>
    );
  }
  if (answer !== null) return null;
  return (
    <p class="mute" role="status">
      {t('debrief.making')}
    </p>
  );
}
