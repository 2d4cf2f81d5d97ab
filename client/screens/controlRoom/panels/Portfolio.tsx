// What my role may see of the portfolio: services as investments, themes with their plan and where hands and money went.
// Must not show what the view does not hold; figures of −1 are not for this role.
import type { PortfolioView } from '../../../../shared/sim/views/types.ts';
import { formatMoney, formatPerMille } from '../../../words/format.ts';
import { t } from '../../../words/t.ts';
import { useRoom } from '../room/RoomContext.ts';

export function Portfolio() {
  const { role, view, textOf } = useRoom();
  const services = Object.values(role.portfolio);
  const themes = Object.values(view.themes).sort((a, b) => a.order - b.order);
  if (services.length + themes.length === 0) return null;
  return (
    <>
      <h3>{t('room.portfolio')}</h3>
      <ul class="roomPanel__list">
        {themes.map(({ id, titleKey, plannedPerMille }) => {
          const spent = role.spending[id];
          return (
            <li key={id}>
              {t('room.theme', { title: textOf(titleKey), planned: formatPerMille(plannedPerMille) })}
              {spent !== undefined && (
                <p class="insightItem__note">
                  {t('room.themeSpent', {
                    hands: formatPerMille(spent.handPerMille),
                    money: formatMoney(spent.moneyCents),
                    value: formatMoney(spent.realisedCents),
                  })}
                </p>
              )}
            </li>
          );
        })}
        {services.map((entry) => (
          <li key={entry.id}>
            {textOf(view.services[entry.id]?.titleKey ?? '')}
            <p class="insightItem__note">{accountWords(entry)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function accountWords(entry: PortfolioView): string {
  const parts = [
    entry.costCentsPerTick >= 0 &&
      t('room.serviceRates', {
        cost: formatMoney(entry.costCentsPerTick),
        value: formatMoney(entry.valueCentsPerTick),
      }),
    entry.spentCents >= 0 &&
      t('room.serviceAccount', { earned: formatMoney(entry.earnedCents), spent: formatMoney(entry.spentCents) }),
    entry.returnPerMille >= 0 && t('room.serviceReturn', { share: formatPerMille(entry.returnPerMille) }),
    entry.debtPerMille >= 0 && t('room.serviceDebt', { share: formatPerMille(entry.debtPerMille) }),
  ];
  return parts.filter((part) => part !== false).join(', ');
}
