// The three ways that the Director has, and what each costs.
import type { PublicView } from '../../../../shared/sim/views/types.ts';
import { formatMoney, formatPerMille } from '../../../words/format.ts';
import { t } from '../../../words/t.ts';

export function DirectorStrip({ view }: { view: PublicView }) {
  const { poll } = view;
  const ways = [
    { name: t('screen.pollGo'), price: t('poll.price.go', { risk: formatPerMille(poll.knownRiskPerMille) }) },
    {
      name: t('screen.pollHold'),
      price: t('poll.price.hold', { money: formatMoney(poll.holdCostCentsPerTick), hours: poll.holdTicksLeft }),
    },
    {
      name: t('screen.pollLater'),
      price: t('poll.price.later', {
        hours: Math.max(0, poll.laterOpensTick - view.roundTick),
        share: formatPerMille(poll.laterValuePerMille),
      }),
    },
  ];
  return (
    <section class="directorStrip paper">
      <h2>{t('poll.call')}</h2>
      <ul>
        {ways.map(({ name, price }) => (
          <li key={name}>
            <strong>{name}</strong>
            <span>{price}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
