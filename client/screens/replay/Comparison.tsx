// Whether the game computed here is the one that was recorded: said plainly, above all when it is not.
import type { Comparison as Compared } from '../../../shared/analysis/replay/types.ts';
import { Icon } from '../../widgets/icons/Icon.tsx';
import { formatDayClock } from '../../words/format.ts';
import { t } from '../../words/t.ts';

/** Nothing when all is well; the head says how much was compared. */
export function Comparison({ comparison: { mismatch } }: { comparison: Compared }) {
  if (mismatch === null) return null;
  const { round, roundTick, recorded, found } = mismatch;
  const when = { round, time: formatDayClock(roundTick) };
  return (
    <p class="replayMismatch" role="alert">
      <Icon name="triangle-alert" size={18} />
      <span>
        {recorded === ''
          ? t('replay.broken', when)
          : t('replay.mismatch', { ...when, recorded: recorded.slice(0, 8), found: found.slice(0, 8) })}
      </span>
    </p>
  );
}
