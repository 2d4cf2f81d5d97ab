// What every part of the control room is given: the views, the options, and the ways to act, choose and speak.
// Must not hold rules or state of its own.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CardView, PublicView, RoleView } from '../../../../shared/sim/views/types.ts';
import type { Team } from '../../../model/Team.ts';
import type { Stage } from '../../../widgets/flight/Stage.ts';
import type { OptionBook } from '../actions/optionBook.ts';
import type { StripDrag } from '../drag/useStripDrag.ts';
import type { Sending } from './useSending.ts';

export interface Room extends Sending {
  team: Team;
  view: PublicView;
  role: RoleView;
  textOf: (key: string) => string;
  options: OptionBook;
  /** The connection is being made again, or the clock stands still: what is shown stays, nothing can be given. */
  isFrozen: boolean;
  /** Waiting work in the order of the tray. */
  tray: readonly CardView[];
  chosenId: string;
  choose: (workId: string) => void;
  /** Asks for a colleague to pass the chosen strip to. */
  isPassing: boolean;
  setPassing: (isPassing: boolean) => void;
  stage: Stage | null;
  drag: StripDrag;
}

export const RoomContext = createContext<Room | null>(null);

/** The control room around a part. @throws Error outside of one. */
export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (room === null) throw new Error('useRoom outside of the control room');
  return room;
}
