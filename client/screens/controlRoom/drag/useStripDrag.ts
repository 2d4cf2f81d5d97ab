// Dragging for the control room: what is in the air, drawn by the stage, and what a drop means.
// Must not be the only way to do anything.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CardView } from '../../../../shared/sim/views/types.ts';
import type { Point } from '../../../widgets/flight/flightTypes.ts';
import { isMotionReduced } from '../../../widgets/flight/openStage.ts';
import type { Stage } from '../../../widgets/flight/Stage.ts';
import type { OptionBook } from '../actions/optionBook.ts';
import type { Sending } from '../room/useSending.ts';
import { type DropPlace, dropVerdict } from './dropVerdict.ts';
import { pieceLook } from './pieceLook.ts';
import { type DragWatcher, type Lifted, StripDragger } from './StripDragger.ts';

export interface StripDrag {
  /** null = nothing is in the air. */
  lifted: Lifted | null;
  over: DropPlace;
  /** Where the pointer is; for the plain ghost only. */
  at: Point;
  /** For `onPointerDown` of a strip. */
  press: (event: PointerEvent, card: CardView, label: string) => void;
}

interface DragParts {
  stage: Stage | null;
  options: OptionBook;
  sending: Sending;
  isFrozen: boolean;
}

interface Air {
  lifted: Lifted | null;
  over: DropPlace;
  at: Point;
}

const EMPTY_AIR: Air = { lifted: null, over: '', at: { x: 0, y: 0 } };

export function useStripDrag(parts: DragParts): StripDrag {
  const [air, setAir] = useState<Air>(EMPTY_AIR);
  const latest = useRef(parts);
  latest.current = parts;
  const dragger = useMemo(() => new StripDragger(watcherOf(() => latest.current, setAir)), []);
  useEffect(() => dragger.listen(), [dragger]);
  const press: StripDrag['press'] = (event, card, label) => {
    if (!latest.current.isFrozen) dragger.press(event, card, label);
  };
  return { ...air, press };
}

function watcherOf(parts: () => DragParts, show: (air: Air) => void): DragWatcher {
  const settle = (to: Point): void => parts().stage?.motion.settle(to, isMotionReduced());
  let overShown: DropPlace = '';
  return {
    onLift: (lifted, at) => {
      overShown = '';
      parts().stage?.motion.lift(pieceLook(lifted.card, lifted.label, 'paper'), lifted.from);
      show({ lifted, over: '', at });
    },
    onMove: (lifted, at, over) => {
      const { stage } = parts();
      stage?.motion.carry({ x: at.x - lifted.grip.x, y: at.y - lifted.grip.y });
      // The stage follows the pointer by itself; the page changes only with the place under it.
      if (stage === null || over !== overShown) show({ lifted, over, at });
      overShown = over;
    },
    onDrop: (lifted, at, place) => {
      const { options, sending, isFrozen } = parts();
      const verdict = place === '' || isFrozen ? null : dropVerdict(options, place, lifted.card.id);
      if (verdict?.choice) {
        settle({ x: at.x - lifted.grip.x, y: at.y - lifted.grip.y });
        sending.give(verdict.choice, lifted.card.id);
        return;
      }
      settle(lifted.from);
      if (verdict !== null) sending.refuse(lifted.card.id, verdict.refusal);
    },
    onPutBack: (lifted) => settle(lifted.from),
    onEnd: () => show(EMPTY_AIR),
  };
}
