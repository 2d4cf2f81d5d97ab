// The whole game as a line: rounds and days, value of each day as steps, flags, and the handle to wind with.
// Must not be needed to go anywhere: keys and buttons do the same.
import { useMemo, useRef } from 'preact/hooks';
import type { Stop } from '../../../shared/analysis/replay/types.ts';
import { Icon } from '../../widgets/icons/Icon.tsx';
import { useWidth } from '../../widgets/useWidth.ts';
import { formatDayClock } from '../../words/format.ts';
import { t } from '../../words/t.ts';
import { useIsWide } from '../controlRoom/room/useIsWide.ts';
import { type Flag, placesOf } from './flags.ts';
import { FlagChoice } from './FlagChoice.tsx';
import { flagLabel } from './flagWords.ts';
import { daysOfValue, lastOf, roundStretches } from './winding.ts';

/** Width of a flag's button, so that neighbours stand in rows of their own. */
const FLAG_PX = 30;
const ROWS = 2;
const VALUE_HEIGHT = 100;

interface TimelineProps {
  stops: readonly Stop[];
  stop: number;
  flags: readonly Flag[];
  onSeek: (stop: number) => void;
}

export function Timeline({ stops, stop, flags, onSeek }: TimelineProps) {
  const ref = useRef<HTMLDivElement>(null);
  const width = useWidth(ref);
  const isWide = useIsWide();
  const last = Math.max(1, lastOf(stops));
  // Where there is no room for buttons, marks tell where flags are, and a list below goes to them.
  const shown = isWide ? flags : [];
  const places = placesOf(flags, (FLAG_PX / Math.max(1, width)) * last, ROWS, last);
  const leftOf = (position: number): string => `${(position / last) * 100}%`;
  return (
    <div class="timeline">
      <div class="timeline__track" ref={ref}>
        <ol class="timeline__flags" aria-label={t('replay.flags')}>
          {shown.map((flag, position) => (
            <li
              key={flag.id}
              style={{ left: leftOf(places[position]?.at ?? flag.stop) }}
              class={`timeline__flag timeline__flag--row${places[position]?.row ?? 0}`}
            >
              <FlagButton flag={flag} isPassed={flag.stop <= stop} onSeek={onSeek} />
            </li>
          ))}
        </ol>
        <ValueSteps stops={stops} />
        {!isWide &&
          flags.map(({ id, stop: at }) => <span key={id} class="timeline__mark" style={{ left: leftOf(at) }} />)}
        <div class="timeline__head" style={{ left: leftOf(stop) }} aria-hidden="true" />
      </div>
      <input
        type="range"
        class="timeline__range"
        aria-label={t('replay.timeline')}
        aria-valuetext={placeWords(stops[stop])}
        min={0}
        max={lastOf(stops)}
        step={1}
        value={stop}
        onInput={({ currentTarget }) => onSeek(Number(currentTarget.value))}
      />
      <div class="timeline__track" aria-hidden="true">
        <div class="timeline__rounds">
          {roundStretches(stops).map(({ round, from, to }) => (
            <span key={round} style={{ left: leftOf(from), width: leftOf(to - from) }}>
              {t('replay.round', { round })}
            </span>
          ))}
        </div>
      </div>
      {!isWide && flags.length > 0 && <FlagChoice flags={flags} stop={stop} onSeek={onSeek} />}
    </div>
  );
}

interface FlagButtonProps {
  flag: Flag;
  isPassed: boolean;
  onSeek: (stop: number) => void;
}

function FlagButton({ flag, isPassed, onSeek }: FlagButtonProps) {
  const { moment, stop } = flag;
  const label = flagLabel(flag);
  return (
    <button
      type="button"
      class={`timelineFlag ${moment === null ? 'timelineFlag--bookmark' : ''} ${isPassed ? 'timelineFlag--passed' : ''}`}
      aria-label={label}
      title={label}
      onClick={() => onSeek(stop)}
    >
      <Icon name={moment === null ? 'bookmark' : 'flag'} size={15} />
    </button>
  );
}

function ValueSteps({ stops }: { stops: readonly Stop[] }) {
  const days = useMemo(() => daysOfValue(stops), [stops]);
  const most = Math.max(1, ...days.map(({ cents }) => cents));
  return (
    <svg
      class="timeline__value"
      viewBox={`0 0 ${Math.max(1, lastOf(stops))} ${VALUE_HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {days.map(({ from, to, cents }) => {
        const height = (Math.max(0, cents) / most) * VALUE_HEIGHT;
        return <rect key={from} x={from} y={VALUE_HEIGHT - height} width={to + 1 - from} height={height} />;
      })}
    </svg>
  );
}

function placeWords(place: Stop | undefined): string {
  if (place === undefined) return '';
  const { phase, round, roundTick } = place;
  if (phase !== 'running') return t('replay.placeBetween', { phase: t(`phase.${phase}`), round });
  return t('replay.place', { round, time: formatDayClock(roundTick) });
}
