// While figures are on their way, or when they did not come.
import { t } from '../../words/t.ts';
import type { KnownFigures } from './useFigures.ts';

export function FiguresState({ known: { answer, hasFailed, again } }: { known: KnownFigures }) {
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
