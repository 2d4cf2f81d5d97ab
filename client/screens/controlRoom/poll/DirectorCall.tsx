// The Director's call: GO, HOLD or LATER, each with what it costs. Others do not have this option and see nothing.
// Must not recommend.
import { formatMoney, formatPerMille } from '../../../words/format.ts';
import { t } from '../../../words/t.ts';
import { picksOf } from '../actions/optionBook.ts';
import { ActionButton } from '../desk/ActionButton.tsx';
import { type Room, useRoom } from '../room/RoomContext.ts';

const DECISIONS = ['go', 'hold', 'later'] as const;
type Decision = (typeof DECISIONS)[number];

export function DirectorCall() {
  const room = useRoom();
  const option = room.options.find('callManoeuvre');
  if (option === null) return null;
  const picks = picksOf(option);
  return (
    <div class="pollStrip__part pollStrip__part--call">
      <h3>{t('poll.call')}</h3>
      <ul class="pollCalls">
        {DECISIONS.filter((decision) => option.refusal !== '' || picks.includes(decision)).map((decision) => (
          <li key={decision}>
            <ActionButton
              option={option}
              isPrimary={decision === 'go'}
              onAct={() => room.give({ type: 'callManoeuvre', target: option.target, pick: decision }, 'callManoeuvre')}
            >
              {t(`poll.call.${decision}`)}
            </ActionButton>
            <span>{priceOf(decision, room)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function priceOf(decision: Decision, { view }: Room): string {
  const { poll } = view;
  if (decision === 'go') return t('poll.price.go', { risk: formatPerMille(poll.knownRiskPerMille) });
  if (decision === 'hold') {
    return t('poll.price.hold', { money: formatMoney(poll.holdCostCentsPerTick), hours: poll.holdTicksLeft });
  }
  const hours = Math.max(0, poll.laterOpensTick - view.roundTick);
  return t('poll.price.later', { hours, share: formatPerMille(poll.laterValuePerMille) });
}
