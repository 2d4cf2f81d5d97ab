// What waits for me, what hurts most first; below it what waits for others, and work of colleagues who called a swarm.
// Must not sort by anything that the player cannot see.
import { useEffect, useRef } from 'preact/hooks';
import type { CardView } from '../../../../shared/sim/views/types.ts';
import { t } from '../../../words/t.ts';
import { useRoom } from '../room/RoomContext.ts';
import { BlockedList } from './BlockedList.tsx';
import { TrayStrip } from './TrayStrip.tsx';
import './tray.css';

export function Tray({ helpCards, blocked }: { helpCards: readonly CardView[]; blocked: readonly CardView[] }) {
  const { tray, chosenId, drag, view } = useRoom();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const strip = list.current?.querySelector(`[data-strip="${CSS.escape(chosenId)}"]`);
    const scroller = list.current?.parentElement;
    // Only where the tray scrolls in its place; a page must not move by itself.
    const isScroller = scroller !== null && scroller !== undefined && scroller.scrollHeight > scroller.clientHeight;
    if (isScroller && drag.lifted === null) strip?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);
  return (
    <section class="tray" aria-labelledby="tray-head" id="desk">
      <header class="deskHead">
        <h2 id="tray-head">
          {t('room.waits')} <span class="mono deskHead__count">{tray.length}</span>
        </h2>
        <p>{t('room.waitsSorted')}</p>
      </header>
      <div class="tray__scroll">
        {tray.length === 0 && <p class="tray__empty">{t(view.isPaused ? 'room.waitsPaused' : 'room.waitsEmpty')}</p>}
        <ol class="tray__list" ref={list} aria-label={t('room.waits')}>
          {tray.map((card) => (
            <TrayStrip key={card.id} card={card} />
          ))}
        </ol>
        {helpCards.length > 0 && (
          <>
            <h3 class="tray__sub">{t('room.helpWanted')}</h3>
            <ol class="tray__list">
              {helpCards.map((card) => (
                <TrayStrip key={card.id} card={card} />
              ))}
            </ol>
          </>
        )}
        {blocked.length > 0 && <BlockedList cards={blocked} />}
      </div>
    </section>
  );
}
