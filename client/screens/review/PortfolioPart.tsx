// "Where did strategy go?": for each theme the plan beside the hands and money it took and the value it brought; services as investments.
// Must not compute results; nothing is shown where the scenario keeps no portfolio.
import type { RoundResult } from '../../../shared/sim/result.ts';
import type { TeamModel } from '../../model/TeamModel.ts';
import { formatMoney, formatPerMille } from '../../words/format.ts';
import { t } from '../../words/t.ts';

const MILLI = 1000;

export function PortfolioPart({ result, model }: { result: RoundResult; model: TeamModel }) {
  const { portfolio = [], services = [] } = result;
  if (portfolio.length + services.length === 0) return null;
  const { themes, services: lamps } = model.publicView.value;
  const themeTitle = (id: string): string =>
    id === '' ? t('review.noTheme') : model.textOf(themes[id]?.titleKey ?? `themes.${id}.title`);
  return (
    <section class="review__portfolio" aria-labelledby="portfolioTitle">
      <h2 id="portfolioTitle">{t('review.portfolioTitle')}</h2>
      {portfolio.length > 1 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('review.theme')}</th>
              <th scope="col">{t('review.planned')}</th>
              <th scope="col">{t('review.hands')}</th>
              <th scope="col">{t('review.money')}</th>
              <th scope="col">{t('review.brought')}</th>
            </tr>
          </thead>
          <tbody>
            {portfolio.map((row) => (
              <tr key={row.theme}>
                <th scope="row">{themeTitle(row.theme)}</th>
                <td>{formatPerMille(row.plannedShare * MILLI)}</td>
                <td>{formatPerMille(row.handShare * MILLI)}</td>
                <td>{formatMoney(row.moneyCents)}</td>
                <td>{formatMoney(row.realisedCents)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{t('review.service')}</th>
            <th scope="col">{t('review.spent')}</th>
            <th scope="col">{t('review.brought')}</th>
          </tr>
        </thead>
        <tbody>
          {services.map((row) => (
            <tr key={row.id}>
              <th scope="row">{model.textOf(lamps[row.id]?.titleKey ?? '')}</th>
              <td>{formatMoney(row.spentCents)}</td>
              <td>{formatMoney(row.earnedCents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
