// All flags in a list to go to, where the timeline is too short for a button at each.
import { t } from '../../words/t.ts';
import type { Flag } from './flags.ts';
import { flagLabel } from './flagWords.ts';

interface FlagChoiceProps {
  flags: readonly Flag[];
  stop: number;
  onSeek: (stop: number) => void;
}

export function FlagChoice({ flags, stop, onSeek }: FlagChoiceProps) {
  const here = flags.findLastIndex((flag) => flag.stop <= stop);
  const chosen = flags[here];
  return (
    <label class="timeline__choice">
      <span class="said">{t('replay.flags')}</span>
      <select
        value={String(here)}
        title={chosen === undefined ? t('replay.flags') : flagLabel(chosen)}
        onChange={({ currentTarget }) => {
          const wished = flags[Number(currentTarget.value)];
          if (wished !== undefined) onSeek(wished.stop);
        }}
      >
        <option value="-1">{t('replay.flags')}</option>
        {flags.map((flag, position) => (
          <option key={flag.id} value={String(position)}>
            {flagLabel(flag)}
          </option>
        ))}
      </select>
    </label>
  );
}
