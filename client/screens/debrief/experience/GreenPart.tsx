// "Green outside, red inside": what was promised beside what was felt, two large figures with their course over the round.
import type { FigureData, RoundSpan } from '../../../net/figuresApi.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { formatDayClock, formatNumber, formatPerMille } from '../../../words/format.ts';
import { t } from '../../../words/t.ts';
import { Reading } from '../Reading.tsx';
import { placeOfTick } from '../reader.ts';
import './experience.css';

interface GreenPartProps {
  figure: FigureData['slaAndExperience'];
  spans: readonly RoundSpan[];
}

const CSAT_MAX_MILLI = 100_000;

export function GreenPart({ figure, spans }: GreenPartProps) {
  const last = figure.rounds.at(-1);
  if (last === undefined) return null;
  const { slaPerMille, csatMilli, isFelt } = last;
  const csat = formatNumber(csatMilli / 1000, 0);
  return (
    <section class="greenPart" aria-labelledby="greenTitle">
      <h2 id="greenTitle">{t('debrief.promisedAndFelt')}</h2>
      <div class="greenPart__pair">
        <div class="greenPart__one">
          <h3>{t('debrief.serviceLevel')}</h3>
          <p class="greenPart__figure mono">{formatPerMille(slaPerMille)}</p>
          <p class="mute">{t('debrief.incidentsInTime')}</p>
          <Line values={figure.slaSoFarPerMille} max={1000} look="promise" />
        </div>
        <div class="greenPart__one">
          <h3>{t('debrief.experience')}</h3>
          <p class="greenPart__figure mono">{csat}</p>
          <p class={isFelt ? 'greenPart__state' : 'greenPart__state greenPart__state--missed'}>
            <Icon name={isFelt ? 'circle-check' : 'circle-x'} />
            {t(isFelt ? 'debrief.goalsMet' : 'debrief.goalsMissed')}
          </p>
          <Line values={figure.csatMilli} max={CSAT_MAX_MILLI} look="felt" />
        </div>
      </div>
      <Reading sentence={figure.reading} />
      <CourseTable figure={figure} spans={spans} />
    </section>
  );
}

const WIDTH = 200;
const HEIGHT = 44;

function Line({ values, max, look }: { values: readonly number[]; max: number; look: 'promise' | 'felt' }) {
  const step = WIDTH / Math.max(1, values.length - 1);
  const points = values.flatMap((value, position) =>
    value < 0 ? [] : [`${(position * step).toFixed(1)},${(HEIGHT - (value * HEIGHT) / max).toFixed(1)}`],
  );
  return (
    <svg
      class="greenPart__course"
      viewBox={`0 -2 ${WIDTH} ${HEIGHT + 4}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path class="greenPart__ground" d={`M0,${HEIGHT}H${WIDTH}`} />
      {points.length > 1 && <polyline class={`greenPart__line greenPart__line--${look}`} points={points.join(' ')} />}
    </svg>
  );
}

const TICKS_PER_DAY = 24;

/** Day by day, for screen readers. */
function CourseTable({ figure: { ticks, csatMilli, slaSoFarPerMille }, spans }: GreenPartProps) {
  const rows = ticks.flatMap((tick, position) => {
    const { roundTick } = placeOfTick(spans, tick);
    return (roundTick + 1) % TICKS_PER_DAY === 0 ? [{ position, roundTick }] : [];
  });
  return (
    <table class="said">
      <caption>{t('debrief.promisedAndFelt')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('debrief.day')}</th>
          <th scope="col">{t('debrief.serviceLevel')}</th>
          <th scope="col">{t('debrief.experience')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ position, roundTick }) => {
          const sla = slaSoFarPerMille[position] ?? -1;
          return (
            <tr key={position}>
              <th scope="row">{formatDayClock(roundTick)}</th>
              <td>{sla < 0 ? '' : formatPerMille(sla)}</td>
              <td>{formatNumber((csatMilli[position] ?? 0) / 1000, 0)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
