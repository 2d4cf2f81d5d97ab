// How a place looks while a strip is in the air: it brightens when the strip may be dropped there, else it dims and says why.
// Must not act.
import { useRoom } from '../room/RoomContext.ts';
import { type DropPlace, dropVerdict } from './dropVerdict.ts';

export interface DropLook {
  /** '' while nothing is in the air. */
  class: string;
  /** Why not; '' when it may be dropped or nothing is in the air. */
  refusal: string;
}

export function useDropPlace(place: DropPlace): DropLook {
  const { drag, options } = useRoom();
  if (drag.lifted === null) return { class: '', refusal: '' };
  const { refusal } = dropVerdict(options, place, drag.lifted.card.id);
  if (refusal !== null) return { class: 'drop drop--dim', refusal };
  return { class: `drop drop--legal ${drag.over === place ? 'drop--over' : ''}`, refusal: '' };
}
