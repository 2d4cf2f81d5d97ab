// From a moment of a round to where it can be seen again, and to what would have happened otherwise, as far as the reader may.
import type { RoundSpan } from '../../net/figuresApi.ts';
import { replayPathOf } from '../../net/replayStore.ts';
import { Icon } from '../../widgets/icons/Icon.tsx';
import { t } from '../../words/t.ts';
import { placeOfTick, type Reader } from './reader.ts';
import { changeKindOf } from './whatIf/changeKindOf.ts';

const TICKS_PER_DAY = 24;

interface WaysOnProps {
  reader: Reader;
  spans: readonly RoundSpan[];
  /** Of the whole game. */
  tick: number;
  /** Kind of the moment that this is about; '' = none. */
  moment?: string;
}

export function WaysOn({ reader, spans, tick, moment = '' }: WaysOnProps) {
  const { canReplay, onWhatIf, key } = reader;
  if (!canReplay) return null;
  const { round, roundTick } = placeOfTick(spans, tick);
  const start = { moment: { round, tick: roundTick }, kind: changeKindOf(moment) };
  return (
    <p class="waysOn">
      <a class="button" href={replayPathOf(key, tick)} target="_blank" rel="noopener">
        <Icon name="history" />
        {t('debrief.replayDay', { day: Math.floor(roundTick / TICKS_PER_DAY) + 1 })}
      </a>
      {onWhatIf !== null && (
        <button type="button" class="button" onClick={() => onWhatIf(start)}>
          <Icon name="waypoints" />
          {t('debrief.whatIf')}
        </button>
      )}
    </p>
  );
}
