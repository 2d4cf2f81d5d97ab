// "Where did the time go?": one stacked bar per role, figures in percent; parts too narrow for a figure are in the table.
import type { EffortRow } from '../../../../shared/analysis/figures/effort.ts';
import type { FigureData, FigureNames } from '../../../net/figuresApi.ts';
import { t } from '../../../words/t.ts';
import { Reading } from '../Reading.tsx';
import { TIME_CLASSES, timeShares, type TimeShare } from './timeShares.ts';
import './time.css';

/** Narrower parts have no room for their figure. */
const PERCENT_IN_BAR_MIN = 8;

interface TimeEntry {
  id: string;
  title: string;
  shares: TimeShare[];
}

export function TimePart({ effort, names }: { effort: FigureData['effort']; names: FigureNames }) {
  const entries: TimeEntry[] = [
    { id: '', title: t('review.timeAll'), shares: sharesOf(effort.all, effort.totalMilli) },
    ...effort.roles.map(({ roleId, row, totalMilli }) => ({
      id: roleId,
      title: names.roles[roleId] ?? roleId,
      shares: sharesOf(row, totalMilli),
    })),
  ];
  return (
    <section class="timePart" aria-labelledby="timeTitle">
      <h2 id="timeTitle">{t('review.timeTitle')}</h2>
      <Reading sentence={effort.reading} />
      <ul class="timeKey" aria-hidden="true">
        {TIME_CLASSES.map((id) => (
          <li key={id}>
            <span class={`timeKey__sample time--${id}`} />
            {t(`effort.${id}`)}
          </li>
        ))}
      </ul>
      <div class="timeRows" aria-hidden="true">
        {entries.map((entry) => (
          <TimeRow key={entry.id} entry={entry} />
        ))}
      </div>
      <TimeTable entries={entries} />
    </section>
  );
}

const sharesOf = (row: EffortRow, totalMilli: number): TimeShare[] => timeShares({ ...row, handTicks: totalMilli });

function TimeRow({ entry: { title, shares } }: { entry: TimeEntry }) {
  const shown = shares.filter(({ share }) => share > 0);
  return (
    <div class="timeRow">
      <div class="timeRow__title">{title}</div>
      <div class="timeRow__bar">
        {shown.map(({ id, percent, share }) => (
          <div key={id} class={`timeRow__part time--${id}`} style={{ width: `${share * 100}%` }}>
            {percent >= PERCENT_IN_BAR_MIN && <span>{percent}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}

function TimeTable({ entries }: { entries: readonly TimeEntry[] }) {
  return (
    <details class="asTable">
      <summary>{t('debrief.asTable')}</summary>
      <table>
        <caption class="said">{t('review.timeTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('review.timeRole')}</th>
            {TIME_CLASSES.map((id) => (
              <th key={id} scope="col">
                {t(`effort.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ id, title, shares }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              {shares.map(({ id: part, percent }) => (
                <td key={part}>{t('unit.percent', { value: percent })}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
