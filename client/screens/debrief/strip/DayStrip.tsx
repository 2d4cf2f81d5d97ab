// What happened when: value a day, satisfaction, incidents and changes, flags at moments and bookmarks, and a playhead that tells.
// Must not: be a replay; it links to one.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FiguresAnswer } from '../../../net/figuresApi.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { useKeyDown } from '../../../widgets/keys/useKeyDown.ts';
import { formatDayClock } from '../../../words/format.ts';
import { t } from '../../../words/t.ts';
import { Reading } from '../Reading.tsx';
import { placeOfTick, type Reader } from '../reader.ts';
import { WaysOn } from '../WaysOn.tsx';
import { FlagRows } from './FlagRows.tsx';
import { StripLanes } from './StripLanes.tsx';
import { StripTable } from './StripTable.tsx';
import { stripFlags } from './stripFlags.ts';
import { happenings, lastBefore } from './stripStory.ts';
import { usePlayhead } from './usePlayhead.ts';
import './strip.css';

export function DayStrip({ answer, reader }: { answer: FiguresAnswer; reader: Reader }) {
  const { timeline } = answer.figures;
  const { fromTick = 0, toTick = 0 } = timeline ?? {};
  const flags = useMemo(() => stripFlags(answer), [answer]);
  const told = useMemo(() => happenings(answer, flags), [answer, flags]);
  const { tick, isPlaying, setTick, toggle } = usePlayhead(fromTick, toTick);
  const [widthPx, frame] = useWidth();
  useSpace(toggle, reader.canReplay);
  if (timeline === undefined || toTick <= fromTick) return null;
  const { round, roundTick } = placeOfTick(answer.spans, tick);
  const place =
    answer.round === 0 ? t('debrief.when', { round, time: formatDayClock(roundTick) }) : formatDayClock(roundTick);
  const said = lastBefore(told, tick);
  return (
    <section class="dayStrip" aria-labelledby="stripTitle">
      <h2 id="stripTitle" class="said">
        {t('debrief.timeline')}
      </h2>
      <div class="dayStrip__head">
        {reader.canReplay && (
          <button type="button" class="button button--primary" aria-pressed={isPlaying} onClick={toggle}>
            <Icon name={isPlaying ? 'pause' : 'play'} />
            {t(isPlaying ? 'debrief.stop' : 'debrief.play')}
          </button>
        )}
        <output class="dayStrip__clock mono">{place}</output>
        {said === '' ? <Reading sentence={timeline.reading} /> : <p class="reading paper">{said}</p>}
        <WaysOn reader={reader} spans={answer.spans} tick={tick} />
      </div>
      <div class="dayStrip__frame" ref={frame}>
        <FlagRows flags={flags} space={{ fromTick, toTick, widthPx }} tick={tick} onTick={setTick} />
        <StripLanes timeline={timeline} spans={answer.spans} tick={tick} />
        <input
          class="dayStrip__slider"
          type="range"
          min={fromTick}
          max={toTick - 1}
          value={tick}
          aria-label={t('debrief.playhead')}
          aria-valuetext={`${place}. ${said}`}
          onInput={({ currentTarget }) => setTick(Number(currentTarget.value))}
        />
      </div>
      <StripTable told={told} spans={answer.spans} />
    </section>
  );
}

/** Space plays, unless something that takes it has the focus. */
function useSpace(toggle: () => void, isOn: boolean): void {
  useKeyDown((event) => {
    if (event.key !== ' ' || event.defaultPrevented || takesSpace(event.target)) return;
    event.preventDefault();
    toggle();
  }, isOn);
}

const takesSpace = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, input, select, textarea, summary, [role="button"]') !== null;

function useWidth(): [number, (element: HTMLElement | null) => void] {
  const [widthPx, setWidthPx] = useState(1000);
  const [element, setElement] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setWidthPx(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [widthPx, setElement];
}
