// Which round is looked at, or all together.
import { t } from '../../words/t.ts';

interface RoundTabsProps {
  rounds: readonly number[];
  /** 0 = all. */
  shown: number;
  onShow: (round: number) => void;
  /** All rounds together can be chosen as well. */
  hasAll?: boolean;
}

export function RoundTabs({ rounds, shown, onShow, hasAll = true }: RoundTabsProps) {
  if (rounds.length < 2) return null;
  return (
    <div class="roundTabs" role="group" aria-label={t('review.rounds')}>
      {[...rounds, ...(hasAll ? [0] : [])].map((round) => (
        <button key={round} type="button" class="button" aria-pressed={round === shown} onClick={() => onShow(round)}>
          {round === 0 ? t('debrief.overall') : t('common.round', { round })}
        </button>
      ))}
    </div>
  );
}
