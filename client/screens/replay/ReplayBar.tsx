// The ground under a replay: play and speed, the clock, what is remarkable here, the timeline, and the question "what if".
import { Icon } from '../../widgets/icons/Icon.tsx';
import { formatDayClock, formatMoney, formatNumber } from '../../words/format.ts';
import { t } from '../../words/t.ts';
import type { Reel } from './engine/messages.ts';
import type { Flag } from './flags.ts';
import { flagTitle, flagWords } from './flagWords.ts';
import { Timeline } from './Timeline.tsx';
import type { Winding } from './useWinding.ts';
import { placeFrom, SPEEDS } from './winding.ts';

interface ReplayBarProps {
  reel: Reel;
  winding: Winding;
  flags: readonly Flag[];
  /** The one that is near; null = none is. */
  flag: Flag | null;
  /** null = not for this reader. */
  onWhatIf: (() => void) | null;
}

export function ReplayBar({ reel, winding, flags, flag, onWhatIf }: ReplayBarProps) {
  const { stop, isPlaying, toggle, seek } = winding;
  const place = reel.stops[stop];
  const says =
    flag === null
      ? t('replay.arrived', { money: formatMoney(place?.realisedCents ?? 0) })
      : `${flagTitle(flag)}: ${flagWords(flag)}`;
  const flagStops = flags.map((one) => one.stop);
  return (
    <footer class="replayBar">
      <div class="replayBar__line">
        <button type="button" class="button button--primary" onClick={toggle}>
          <Icon name={isPlaying ? 'pause' : 'play'} />
          {t(isPlaying ? 'replay.stop' : 'replay.play')} <kbd aria-hidden="true">{t('replay.keySpace')}</kbd>
        </button>
        <SpeedChoice winding={winding} />
        <p class="replayBar__clock mono">{formatDayClock(place?.roundTick ?? 0)}</p>
        <p class="replayBar__says paper" title={says}>
          {flag === null ? (
            says
          ) : (
            <>
              <strong>{flagTitle(flag)}</strong> {flagWords(flag)}
            </>
          )}
        </p>
        <FlagStep
          label={t('replay.flagBefore')}
          keyName="["
          icon="chevron-left"
          to={placeFrom(flagStops, stop, -1)}
          seek={seek}
        />
        <FlagStep
          label={t('replay.flagAfter')}
          keyName="]"
          icon="chevron-right"
          to={placeFrom(flagStops, stop, 1)}
          seek={seek}
        />
        {onWhatIf !== null && (
          <button type="button" class="button" onClick={onWhatIf}>
            <Icon name="split" />
            {t('replay.whatIf')}
          </button>
        )}
      </div>
      <Timeline stops={reel.stops} stop={stop} flags={flags} onSeek={seek} />
    </footer>
  );
}

function SpeedChoice({ winding: { speed, setSpeed } }: { winding: Winding }) {
  return (
    <label class="replayBar__speed">
      <span class="said">{t('replay.speed')}</span>
      <select value={String(speed)} onChange={({ currentTarget }) => setSpeed(Number(currentTarget.value))}>
        {SPEEDS.map((one) => (
          <option key={one} value={String(one)}>
            {t('replay.times', { speed: formatNumber(one, one < 1 ? 1 : 0) })}
          </option>
        ))}
      </select>
    </label>
  );
}

interface FlagStepProps {
  label: string;
  keyName: string;
  icon: 'chevron-left' | 'chevron-right';
  /** −1 = there is none. */
  to: number;
  seek: (stop: number) => void;
}

function FlagStep({ label, keyName, icon, to, seek }: FlagStepProps) {
  return (
    <button
      type="button"
      class="button replayBar__flagStep"
      aria-label={label}
      title={`${label} ${keyName}`}
      aria-disabled={to === -1}
      onClick={() => to !== -1 && seek(to)}
    >
      <Icon name={icon} />
      <Icon name="flag" size={15} />
    </button>
  );
}
