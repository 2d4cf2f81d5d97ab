// What came of a what-if: a sentence and bars for each figure, the same as a table, and the chance of each goal both ways.
import type { WhatIfAnswer } from '../../../net/whatIfApi.ts';
import { formatPerMille } from '../../../words/format.ts';
import { t } from '../../../words/t.ts';
import { FigureBars } from './FigureBars.tsx';
import { figureAmount, figureDifference, figureSentence, figureTitle, verdictOf } from './figureWords.ts';
import { styleWords } from './offerWords.ts';

export function WhatIfOutcome({ result }: { result: WhatIfAnswer }) {
  const { pairs, untilRound: until, style, figures } = result;
  return (
    <div class="whatIf__outcome" role="region" aria-label={t('whatIf.title')}>
      <p>{t('whatIf.summary', { pairs, until, style: styleWords(style) })}</p>
      <ul class="whatIf__key" aria-hidden="true">
        <li class="whatIf__key--asPlayed">{t('whatIf.asPlayed')}</li>
        <li class="whatIf__key--changed">{t('whatIf.changed')}</li>
      </ul>
      <ul class="whatIf__figures">
        {figures.map((figure) => (
          <li key={figure.figure} class={`whatIf__figure whatIf__figure--${verdictOf(figure)}`}>
            <p>{figureSentence(figure)}</p>
            <FigureBars result={figure} />
          </li>
        ))}
      </ul>
      <FigureTable result={result} />
      <GoalTable result={result} />
    </div>
  );
}

function FigureTable({ result: { figures } }: { result: WhatIfAnswer }) {
  return (
    <table class="whatIf__table">
      <caption>{t('whatIf.tableTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('whatIf.columnFigure')}</th>
          <th scope="col">{t('whatIf.asPlayed')}</th>
          <th scope="col">{t('whatIf.changed')}</th>
          <th scope="col">{t('whatIf.columnDifference')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ figure, asPlayed, changed, difference }) => (
          <tr key={figure}>
            <th scope="row">{figureTitle(figure)}</th>
            {[asPlayed, changed].map(({ p10, p50, p90 }, side) => (
              <td key={side} class="mono">
                {t('whatIf.spread', {
                  middle: figureAmount(figure, p50),
                  low: figureAmount(figure, p10),
                  high: figureAmount(figure, p90),
                })}
              </td>
            ))}
            <td class="mono">
              {t('whatIf.interval', {
                difference: figureDifference(figure, difference.mean),
                low: figureDifference(figure, difference.low),
                high: figureDifference(figure, difference.high),
              })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function GoalTable({ result: { goals } }: { result: WhatIfAnswer }) {
  return (
    <table class="whatIf__table">
      <caption>{t('whatIf.goalsTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('whatIf.columnGoal')}</th>
          <th scope="col">{t('whatIf.asPlayed')}</th>
          <th scope="col">{t('whatIf.changed')}</th>
        </tr>
      </thead>
      <tbody>
        {goals.map(({ round, id, title, asPlayedPerMille, changedPerMille }) => (
          <tr key={`${round} ${id}`}>
            <th scope="row">{t('whatIf.goal', { round, title })}</th>
            <td class="mono">{formatPerMille(asPlayedPerMille)}</td>
            <td class="mono">{formatPerMille(changedPerMille)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
