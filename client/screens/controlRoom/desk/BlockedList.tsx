// Work of mine that waits for something or somebody else: one line each, folded away, with the few things one can do about it.
// Must not take part in the order of what waits for me.
import type { CardView } from '../../../../shared/sim/views/types.ts';
import { t, wordFor } from '../../../words/t.ts';
import { useRoom } from '../room/RoomContext.ts';
import { cardTitle } from './cardFacts.ts';
import { MoreActions } from './MoreActions.tsx';

export function BlockedList({ cards }: { cards: readonly CardView[] }) {
  const { textOf } = useRoom();
  return (
    <details class="blockedList">
      <summary>{t('room.blocked', { count: cards.length })}</summary>
      <ul>
        {cards.map((card) => (
          <li key={card.id} class="blockedList__item">
            <span class="mono">{card.id}</span>
            <span class="blockedList__title">{cardTitle(card, textOf)}</span>
            <span class="blockedList__why">{wordFor('blocked', card.blockedBy) ?? t('status.blocked')}</span>
            <MoreActions workId={card.id} without={[]} />
          </li>
        ))}
      </ul>
    </details>
  );
}
