// One card of the value stream: tab, id, and the one mark that matters most: severity, or how long it has waited.
// Must not be a button: what can be done is in the tray.
import type { CardView } from '../../../../shared/sim/views/types.ts';
import { Chip } from '../../../widgets/work/Chip.tsx';
import { Severity } from '../../../widgets/work/Severity.tsx';
import { t } from '../../../words/t.ts';
import { cardTitle } from '../desk/cardFacts.ts';
import { useRoom } from '../room/RoomContext.ts';
import { longWaitTicks } from './streamCells.ts';

export function StreamChip({ card }: { card: CardView }) {
  const { view, textOf } = useRoom();
  const waited = longWaitTicks(card, view.tick);
  const isPrivate = card.isMine && view.board[card.id] === undefined;
  const title = `${cardTitle(card, textOf)}${isPrivate ? `, ${t('room.onlyYou')}` : ''}`;
  return (
    <span
      class={`streamChip streamChip--${card.status} ${isPrivate ? 'streamChip--private' : ''}`}
      data-card={card.id}
      title={`${card.id} ${title}`}
    >
      <Chip type={card.type} isMine={card.isMine}>
        <span class="mono">{card.id}</span>
        <span class="said">{`, ${title}`}</span>
        {waited > 0 ? (
          <span class="streamChip__waited">{t('time.hours', { hours: waited })}</span>
        ) : (
          <Severity level={card.priority} ground={card.isMine ? 'paper' : 'night'} size={14} />
        )}
      </Chip>
    </span>
  );
}
