// The one button of a join form, always in sight, with what went wrong above it.
import { t } from '../../words/t.ts';

interface JoinFooterProps {
  label: string;
  isBusy: boolean;
  problem: string;
  /** The last line; roles can be swapped, where nothing else is to be said. */
  note?: string;
}

export function JoinFooter({ label, isBusy, problem, note = t('join.swapNote') }: JoinFooterProps) {
  return (
    <footer class="join__footer">
      <p class="field__note" role="alert">
        {problem}
      </p>
      <button type="submit" class="button button--primary join__submit" aria-disabled={isBusy}>
        {label}
      </button>
      <p class="mute join__footnote">{note}</p>
    </footer>
  );
}
