// Contracts of suppliers that my role may see: what was promised, and what has been kept of it.
// Must not show the margin to anybody but the supplier.
import type { ContractView } from '../../../../shared/sim/views/types.ts';
import { formatHours, formatMoney, formatPerMille } from '../../../words/format.ts';
import { t } from '../../../words/t.ts';
import { useRoom } from '../room/RoomContext.ts';

export function Contracts() {
  const { role, view, textOf } = useRoom();
  const contracts = Object.values(role.contracts);
  if (contracts.length === 0) return null;
  return (
    <>
      <h3>{t('room.contracts')}</h3>
      <ul class="roomPanel__list">
        {contracts.map((contract) => (
          <li key={contract.id}>
            {t('room.contractTerms', {
              title: textOf(view.roles[contract.id]?.titleKey ?? ''),
              terms: textOf(contractTermsKey(contract.id, contract.optionId)),
            })}
            {contractLines(contract, contract.id === role.roleId).map((line) => (
              <p key={line} class="insightItem__note">
                {line}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Key of the title of terms. */
export const contractTermsKey = (roleId: string, optionId: string): string =>
  `roles.${roleId}.contract.options.${optionId}.title`;

/** What was promised and what was kept of it, a sentence each. */
function contractLines(contract: ContractView, isMine: boolean): string[] {
  const parts = [
    contract.responseTicks > 0 &&
      t('room.contractResponse', {
        hours: formatHours(contract.responseTicks),
        hits: contract.hitCount,
        misses: contract.missCount,
      }),
    contract.penaltyCents > 0 && t('room.contractPenalty', { money: formatMoney(contract.penaltyCents) }),
    contract.bonusCents > 0 && t('room.contractBonus', { money: formatMoney(contract.bonusCents) }),
    contract.guaranteedPerMille > 0 &&
      t('room.contractHands', {
        share: formatPerMille(contract.guaranteedPerMille),
        given: formatHours(Math.floor(contract.givenMilli / 1000)),
        owed: formatHours(Math.floor(contract.owedMilli / 1000)),
      }),
    t('room.contractPaid', { money: formatMoney(contract.paidCents) }),
    isMine && t('room.contractMargin', { money: formatMoney(contract.marginCents) }),
  ];
  return parts.filter((part) => part !== false);
}
