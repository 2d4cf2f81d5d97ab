// The flags of a timeline as buttons: icon and title where there is room, the icon alone where there is none.
import { useMemo } from 'preact/hooks';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { FLAG_ROWS, layFlags, type StripFlag } from './stripFlags.ts';
import { flagWords } from './stripStory.ts';

interface FlagRowsProps {
  flags: readonly StripFlag[];
  space: { fromTick: number; toTick: number; widthPx: number };
  tick: number;
  onTick: (tick: number) => void;
}

export function FlagRows({ flags, space, tick, onTick }: FlagRowsProps) {
  const { fromTick, toTick, widthPx } = space;
  const laid = useMemo(
    () =>
      layFlags(
        flags.map((flag) => ({ ...flag, title: flagWords(flag) })),
        { fromTick, toTick, widthPx },
      ),
    [flags, fromTick, toTick, widthPx],
  );
  const rows = Math.max(0, ...laid.map(({ row }) => row + 1));
  return (
    <ul class="flagRows" style={{ '--rows': Math.min(FLAG_ROWS, Math.max(1, rows)) }}>
      {laid.map(({ id, kind, title, row, isTurned, tick: at }) => (
        <li
          key={id}
          class={`flagRows__flag flagRows__flag--${kind} ${isTurned ? 'flagRows__flag--turned' : ''}`}
          style={{ left: `${((at - fromTick) * 100) / Math.max(1, toTick - fromTick)}%`, '--row': Math.max(0, row) }}
        >
          <button type="button" aria-pressed={tick === at} title={title} onClick={() => onTick(at)}>
            <Icon name={kind === 'moment' ? 'flag' : 'bookmark'} />
            <span class={row < 0 ? 'said' : ''}>{title}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
