// The value stream on a phone: one column after the other, its chips below its name.
// Must not scroll sideways.
import { t } from '../../../words/t.ts';
import { optionTitle } from '../actions/actionWords.ts';
import { useRoom } from '../room/RoomContext.ts';
import { cardsInStream, columnsInOrder } from '../stream/streamCells.ts';
import { StreamChip } from '../stream/StreamChip.tsx';
import '../stream/stream.css';

/** Chips shown in one column before the rest is counted. */
const CHIPS_MAX = 12;

export function StreamList() {
  const { view, role, textOf } = useRoom();
  const cards = cardsInStream(view, role);
  const agreements = Object.values(view.agreements).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return (
    <section class="streamList" aria-labelledby="stream-head">
      <h2 id="stream-head">{t('room.stream')}</h2>
      <p class="mute">
        {t('room.streamPaper')} {view.hiddenCount > 0 && t('room.hidden', { count: view.hiddenCount })}
      </p>
      <ul>
        {columnsInOrder(view).map((column) => {
          const own = cards.filter((card) => card.columnId === column.id);
          const isOver = column.limit > 0 && column.count > column.limit;
          return (
            <li key={column.id} class={isOver ? 'streamList__column stream__column--over' : 'streamList__column'}>
              <h3>
                {textOf(column.titleKey)}{' '}
                <span class="mono">
                  {column.limit > 0 ? t('common.of', { part: column.count, whole: column.limit }) : column.count}
                </span>
                {isOver && <span class="said">{t('room.overLimit')}</span>}
              </h3>
              <div class="streamList__cards">
                {own.slice(0, CHIPS_MAX).map((card) => (
                  <StreamChip key={card.id} card={card} />
                ))}
                {own.length > CHIPS_MAX && <span class="stream__more mono">+{own.length - CHIPS_MAX}</span>}
              </div>
            </li>
          );
        })}
      </ul>
      {agreements.length > 0 && (
        <>
          <h3>{t('room.agreements')}</h3>
          <ul class="streamList__agreements">
            {agreements.map((agreement) => (
              <li key={agreement.id}>
                <span class="mute">{textOf(agreement.titleKey)}</span>{' '}
                {optionTitle(agreement.id, agreement.optionId, textOf)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
