// My hands: one card for each, with what it holds and how far that is; and whether they take the next strip by themselves.
// Must not: hide a hand, however many there are.
import type { HandView, RoleView } from '../../../../shared/sim/views/types.ts';
import { formatPerMille } from '../../../words/format.ts';
import { t, wordFor } from '../../../words/t.ts';
import { picksOf } from '../actions/optionBook.ts';
import { useRoom } from '../room/RoomContext.ts';
import { HandCard } from './HandCard.tsx';
import './hands.css';

/** Under this the loss of focus is worth a sign. */
const FULL_FOCUS_PER_MILLE = 995;

export function Hands() {
  const { role } = useRoom();
  const isFull = role.focusPerMille >= FULL_FOCUS_PER_MILLE;
  return (
    <section class="hands" aria-labelledby="hands-head" id="hands">
      <header class="deskHead">
        <h2 id="hands-head">{t('room.hands')}</h2>
        <p class={isFull ? '' : 'hands__focus'}>
          {isFull ? t('room.focusFull') : t('room.focus', { focus: formatPerMille(role.focusPerMille) })}
        </p>
        <PullSwitch role={role} />
      </header>
      <ul class="hands__list">
        {Object.values(role.hands)
          .sort(byId)
          .map((hand) => (
            <HandCard key={hand.id} hand={hand} />
          ))}
      </ul>
    </section>
  );
}

/** By number, so that the tenth hand does not stand before the second. */
function byId(a: HandView, b: HandView): number {
  return a.id.localeCompare(b.id, 'en', { numeric: true });
}

/** Whether hands take the next strip by themselves, and by which rule. */
function PullSwitch({ role }: { role: RoleView }) {
  const { options, give, isSent, isFrozen } = useRoom();
  const pulling = options.find('setPulling');
  const rule = options.find('setPullRule');
  if (pulling === null && rule === null) return null;
  const current = role.isPulling ? role.pullRule : 'no';
  const rules = picksOf(rule);
  const change = (event: Event): void => {
    const next = (event.currentTarget as HTMLSelectElement).value;
    const isPulling = next !== 'no';
    if (isPulling !== role.isPulling)
      give({ type: 'setPulling', target: '', pick: isPulling ? 'yes' : 'no' }, 'setPulling');
    if (next !== role.pullRule && rules.includes(next))
      give({ type: 'setPullRule', target: '', pick: next }, 'setPullRule');
  };
  return (
    <label class="pullSwitch">
      <span class="pullSwitch__label">{t('room.pulling')}</span>
      <select value={current} onChange={change} disabled={isFrozen || isSent('setPulling') || isSent('setPullRule')}>
        {[...new Set([...rules, role.pullRule])].map((name) => (
          <option key={name} value={name}>
            {wordFor('pullRule', name) ?? name}
          </option>
        ))}
        <option value="no">{t('room.pullingOff')}</option>
      </select>
    </label>
  );
}
