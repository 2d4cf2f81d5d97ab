// The team's work by stage and lane: columns with count and limit, paper chips are mine, night chips are others'.
// Must not show more of a card than its chip; the rest is in the tray of whoever has it.
import type { TargetedFocusEvent, TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { CardView, ColumnView } from '../../../../shared/sim/views/types.ts';
import { t } from '../../../words/t.ts';
import { optionTitle } from '../actions/actionWords.ts';
import { useDropPlace } from '../drag/useDropPlace.ts';
import { useRoom } from '../room/RoomContext.ts';
import { cardsInStream, cellOf, columnsInOrder, LANES } from './streamCells.ts';
import { StreamChip } from './StreamChip.tsx';
import { useChipTravel } from './useChipTravel.ts';
import './stream.css';
import { useWidth } from '../../../widgets/useWidth.ts';

/** Width that a chip needs at most, with its gap. */
const CHIP_WIDTH_PX = 101;
const LANE_WIDTH_PX = 118;

export function ValueStream({ rows = 1 }: { rows?: number }) {
  const { view, role } = useRoom();
  const ref = useRef<HTMLDivElement>(null);
  const width = useWidth(ref);
  const drop = useDropPlace('pin');
  const columns = columnsInOrder(view);
  const cards = cardsInStream(view, role);
  useChipTravel(ref, cards);
  const columnWidth = (width - LANE_WIDTH_PX) / Math.max(1, columns.length);
  const fits = Math.max(1, Math.floor((columnWidth - 8) / CHIP_WIDTH_PX)) * rows;
  return (
    <section class={`stream ${drop.class}`} aria-labelledby="stream-head" id="board" data-drop="pin">
      <StreamHead />
      <div
        class="stream__grid"
        role="table"
        aria-labelledby="stream-head"
        ref={ref}
        style={{ gridTemplateColumns: `${LANE_WIDTH_PX}px repeat(${columns.length}, minmax(0, 1fr))` }}
      >
        <div class="stream__row" role="row">
          <span role="columnheader" class="said">
            {t('room.lane')}
          </span>
          <span aria-hidden="true" />
          {columns.map((column) => (
            <ColumnHead key={column.id} column={column} />
          ))}
        </div>
        {LANES.map((lane) => (
          <div key={lane} class="stream__row" role="row">
            <span class="stream__lane" role="rowheader">
              {t(`lane.${lane}`)}
            </span>
            {columns.map((column) => (
              <Cell key={column.id} {...cellOf(cards, column.id, lane, fits)} />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

function StreamHead() {
  const { view, textOf } = useRoom();
  const agreements = Object.values(view.agreements)
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ id, titleKey, optionId }) => ({
      id,
      subject: textOf(titleKey),
      option: optionTitle(id, optionId, textOf),
    }));
  return (
    <header class="stream__head">
      <h2 id="stream-head">{t('room.stream')}</h2>
      <p>
        {t('room.streamPaper')}{' '}
        {view.hiddenCount > 0 && <strong>{t('room.hidden', { count: view.hiddenCount })}</strong>}
      </p>
      {agreements.length > 0 && (
        <details class="stream__agreements" onFocusOut={closeWhenLeft} onKeyDown={closeOnEscape}>
          <summary>
            {t('room.agreements')} <span class="mono">{agreements.length}</span>
          </summary>
          <dl>
            {agreements.map(({ id, subject, option }) => (
              <div key={id}>
                <dt>{subject}</dt>
                <dd>{option}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </header>
  );
}

/** The list lies over the room: it goes when somebody turns to something else. */
function closeWhenLeft({ currentTarget, relatedTarget }: TargetedFocusEvent<HTMLDetailsElement>): void {
  if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) currentTarget.open = false;
}

function closeOnEscape(event: TargetedKeyboardEvent<HTMLDetailsElement>): void {
  if (event.key !== 'Escape' || !event.currentTarget.open) return;
  event.stopPropagation();
  event.currentTarget.open = false;
}

export function ColumnHead({ column }: { column: ColumnView }) {
  const { textOf } = useRoom();
  const isOver = column.limit > 0 && column.count > column.limit;
  const count = column.limit > 0 ? t('common.of', { part: column.count, whole: column.limit }) : String(column.count);
  return (
    <span class={`stream__column ${isOver ? 'stream__column--over' : ''}`} role="columnheader">
      <span class="stream__columnTitle">{textOf(column.titleKey)}</span>
      <span class="mono">{count}</span>
      {isOver && <span class="said">{t('room.overLimit')}</span>}
    </span>
  );
}

function Cell({ cards, more }: { cards: readonly CardView[]; more: number }) {
  return (
    <div class="stream__cell" role="cell">
      {cards.map((card) => (
        <StreamChip key={card.id} card={card} />
      ))}
      {more > 0 && (
        <span class="stream__more mono" aria-label={t('room.moreCards', { count: more })}>
          +{more}
        </span>
      )}
    </div>
  );
}
