// The lanes of a timeline: value a day with satisfaction over it, incidents, changes; and the days below. A picture only.
import type { FigureData, RoundSpan } from '../../../net/figuresApi.ts';
import { t } from '../../../words/t.ts';
import { satisfactionPoints, STRIP_WIDTH, stepsPath, VALUE_HEIGHT, xOf } from './stripDrawing.ts';

type Timeline = FigureData['timeline'];

const LANE_HEIGHT = 14;
const INCIDENTS_Y = VALUE_HEIGHT + 6;
const CHANGES_Y = INCIDENTS_Y + LANE_HEIGHT + 4;
const HEIGHT = CHANGES_Y + LANE_HEIGHT;
const TICKS_PER_DAY = 24;
/** More days than so many are named every few days. */
const DAYS_NAMED_MAX = 14;

interface StripLanesProps {
  timeline: Timeline;
  spans: readonly RoundSpan[];
  tick: number;
}

export function StripLanes({ timeline, spans, tick }: StripLanesProps) {
  const x = (at: number): number => xOf(timeline, at);
  const changes = timeline.points.filter(({ kind }) => kind === 'changeReleased' || kind === 'changeFailed');
  return (
    <div class="stripLanes" aria-hidden="true">
      <svg viewBox={`0 0 ${STRIP_WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
        <path class="stripLanes__possible" d={stepsPath(timeline, 'potentialCents')} />
        <path class="stripLanes__arrived" d={stepsPath(timeline, 'realisedCents')} />
        <polyline class="stripLanes__felt" points={satisfactionPoints(timeline)} />
        {timeline.incidents.map(({ workId, fromTick, toTick, isMajor }) => (
          <rect
            key={workId}
            class={`stripLanes__incident ${isMajor ? 'stripLanes__incident--major' : ''}`}
            x={x(fromTick)}
            y={INCIDENTS_Y + (isMajor ? 0 : 4)}
            width={Math.max(2, x(toTick) - x(fromTick))}
            height={isMajor ? LANE_HEIGHT : LANE_HEIGHT - 8}
          />
        ))}
        {changes.map(({ tick: at, kind, workId }) => (
          <rect
            key={`${workId} ${at}`}
            class={`stripLanes__change stripLanes__change--${kind}`}
            x={x(at)}
            y={kind === 'changeFailed' ? CHANGES_Y : CHANGES_Y + 6}
            width={kind === 'changeFailed' ? 5 : 2.5}
            height={kind === 'changeFailed' ? LANE_HEIGHT : LANE_HEIGHT - 6}
          />
        ))}
        <path class="stripLanes__playhead" d={`M${x(tick)},0V${HEIGHT}`} />
      </svg>
      <div class="stripLanes__days mono">
        {dayMarks(timeline, spans).map(({ at, day }) => (
          <span key={at} style={{ left: `${x(at) / (STRIP_WIDTH / 100)}%` }}>
            {t('debrief.dayShort', { day })}
          </span>
        ))}
      </div>
      <ul class="stripLanes__key">
        {(['arrived', 'possible', 'felt', 'incident', 'changeReleased', 'changeFailed'] as const).map((name) => (
          <li key={name}>
            <span class={`stripLanes__sample stripLanes__sample--${name}`} />
            {t(`debrief.lane.${name}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function dayMarks({ fromTick, toTick }: Timeline, spans: readonly RoundSpan[]): { at: number; day: number }[] {
  const marks = spans
    .filter((span) => span.fromTick >= fromTick && span.toTick <= toTick)
    .flatMap((span) => {
      const days = Math.ceil((span.toTick - span.fromTick) / TICKS_PER_DAY);
      return Array.from({ length: days }, (_, day) => ({ at: span.fromTick + day * TICKS_PER_DAY, day: day + 1 }));
    });
  const every = Math.ceil(marks.length / DAYS_NAMED_MAX);
  return marks.filter((_, position) => position % every === 0);
}
