// "Where did the time go?": one stacked bar per role, figures in percent; parts too narrow for a figure are told below the bar.
import type { EffortResult, RoundResult } from '../../../shared/sim/result.ts';
import type { TeamModel } from '../../model/TeamModel.ts';
import { t } from '../../words/t.ts';
import { TIME_CLASSES, timeShares, type TimeShare } from './timeShares.ts';

/** Narrower parts have no room for their figure. */
const PERCENT_IN_BAR_MIN = 7;

export function TimePart({ result, model }: { result: RoundResult; model: TeamModel }) {
  const roles = Object.values(model.publicView.value.roles).sort((a, b) => a.order - b.order);
  const all = timeShares(result.effort);
  const percentOf = (id: TimeShare['id']): number => all.find((entry) => entry.id === id)?.percent ?? 0;
  return (
    <section class="review__time" aria-labelledby="timeTitle">
      <h2 id="timeTitle">{t('review.timeTitle')}</h2>
      <p>
        {t('review.timeRead', { waste: percentOf('failureDemand') + percentOf('toil'), value: percentOf('value') })}
      </p>
      <ul class="timeKey" aria-hidden="true">
        {TIME_CLASSES.map((id) => (
          <li key={id}>
            <span class={`timeKey__sample time--${id}`} />
            {t(`effort.${id}`)}
          </li>
        ))}
      </ul>
      <TimeRow title={t('review.timeAll')} effort={result.effort} />
      {roles.map((role) => {
        const effort = result.roles[role.id]?.effort;
        return effort && <TimeRow key={role.id} title={model.textOf(role.titleKey)} effort={effort} />;
      })}
      <TimeTable result={result} roles={roles.map((role) => ({ id: role.id, title: model.textOf(role.titleKey) }))} />
    </section>
  );
}

function TimeRow({ title, effort }: { title: string; effort: EffortResult }) {
  const shares = timeShares(effort).filter((entry) => entry.share > 0);
  const narrow = shares.filter((entry) => entry.percent < PERCENT_IN_BAR_MIN && entry.percent > 0);
  return (
    <div class="timeRow" aria-hidden="true">
      <div class="timeRow__title">{title}</div>
      <div class="timeRow__bar">
        {shares.map((entry) => (
          <div key={entry.id} class={`timeRow__part time--${entry.id}`} style={{ width: `${entry.share * 100}%` }}>
            {entry.percent >= PERCENT_IN_BAR_MIN && <span>{entry.percent}</span>}
          </div>
        ))}
      </div>
      {narrow.length > 0 && (
        <div class="timeRow__also">{t('review.timeAlso', { parts: narrow.map(partText).join(', ') })}</div>
      )}
    </div>
  );
}

function partText({ id, percent }: TimeShare): string {
  return t('review.timePart', { name: t(`effort.${id}`), percent: t('unit.percent', { value: percent }) });
}

/** For screen readers. */
function TimeTable({ result, roles }: { result: RoundResult; roles: readonly { id: string; title: string }[] }) {
  const rows = [{ id: '', title: t('review.timeAll') }, ...roles];
  return (
    <div class="said">
      <table>
        <caption>{t('review.timeTitle')}</caption>
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
          {rows.map(({ id, title }) => {
            const effort = id === '' ? result.effort : result.roles[id]?.effort;
            if (!effort) return null;
            return (
              <tr key={id}>
                <th scope="row">{title}</th>
                {timeShares(effort).map((entry) => (
                  <td key={entry.id}>{t('unit.percent', { value: entry.percent })}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
