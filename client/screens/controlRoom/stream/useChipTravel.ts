// When a card has changed its place on the board, it is drawn on its way from the old place to the new one.
// Must not delay the page: the card already lies where it is.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardView } from '../../../../shared/sim/views/types.ts';
import { isMotionReduced } from '../../../widgets/flight/openStage.ts';
import { pieceLook } from '../drag/pieceLook.ts';
import { useRoom } from '../room/RoomContext.ts';

const NEAR_PX = 40;

export function useChipTravel(ref: RefObject<HTMLElement | null>, cards: readonly CardView[]): void {
  const { stage } = useRoom();
  const before = useRef<{ places: Map<string, DOMRect>; columns: Map<string, string> }>({
    places: new Map(),
    columns: new Map(),
  });
  useLayoutEffect(() => {
    const places = new Map<string, DOMRect>();
    for (const element of ref.current?.querySelectorAll<HTMLElement>('[data-card]') ?? []) {
      places.set(element.dataset['card'] ?? '', element.getBoundingClientRect());
    }
    const columns = new Map(cards.map((card) => [card.id, card.columnId]));
    if (stage !== null && !isMotionReduced()) {
      for (const card of cards) {
        const from = before.current.places.get(card.id);
        const to = places.get(card.id);
        const hasMoved = before.current.columns.get(card.id) !== card.columnId;
        if (from === undefined || to === undefined || !hasMoved || Math.abs(from.x - to.x) < NEAR_PX) continue;
        stage.motion.travel(pieceLook(card, card.id, card.isMine ? 'paper' : 'night'), from, { x: to.x, y: to.y });
      }
    }
    before.current = { places, columns };
  });
}
