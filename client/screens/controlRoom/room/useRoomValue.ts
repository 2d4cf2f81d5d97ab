// Puts the room together for its parts: the views of this moment, the options, what is chosen, sent and in the air.
// Must not keep anything of the game.
import { useMemo, useState } from 'preact/hooks';
import type { CardView } from '../../../../shared/sim/views/types.ts';
import type { MyRoles } from '../../../model/myRoles.ts';
import type { Team } from '../../../model/Team.ts';
import type { Stage } from '../../../widgets/flight/Stage.ts';
import { commandShapes } from '../actions/commandShapes.ts';
import { createOptionBook } from '../actions/optionBook.ts';
import { sortTray } from '../desk/sortTray.ts';
import { useStripDrag } from '../drag/useStripDrag.ts';
import { OBSERVER_ROLE } from './observerRole.ts';
import type { Room } from './RoomContext.ts';
import { useSending } from './useSending.ts';

export interface RoomParts {
  room: Room;
  /** Mine, but waiting for others. */
  blocked: readonly CardView[];
  /** Colleagues', open to everybody's hands. */
  helpCards: readonly CardView[];
}

export function useRoomValue(
  team: Team,
  roles: MyRoles,
  stage: Stage | null,
  sayNow: (text: string) => void,
): RoomParts {
  const { model } = team;
  const view = model.publicView.value;
  const role = roles.activeRole.value ?? OBSERVER_ROLE;
  const texts = model.texts.value;
  const shapes = commandShapes();
  const options = useMemo(() => createOptionBook(role.options, shapes), [role.options, shapes]);
  const textOf = useMemo(() => (key: string) => (key === '' ? '' : (texts[key] ?? key)), [texts]);
  const isFrozen = team.connection.value !== 'open';
  const sending = useSending(team, sayNow);
  const [wishedId, choose] = useState('');
  const [isPassing, setPassing] = useState(false);
  const { waiting, blocked } = sortTray(Object.values(role.tray).filter((card) => card.isMine));
  const helpCards = Object.values(role.tray).filter((card) => !card.isMine && card.isSwarmed && card.status !== 'done');
  const offered = [...waiting, ...helpCards];
  const chosenId = offered.some((card) => card.id === wishedId) ? wishedId : (offered[0]?.id ?? '');
  const drag = useStripDrag({ stage, options, sending, isFrozen });
  const room: Room = {
    ...sending,
    team,
    view,
    role,
    textOf,
    options,
    isFrozen,
    tray: waiting,
    chosenId,
    choose: (workId) => {
      choose(workId);
      if (workId !== chosenId) setPassing(false);
    },
    isPassing: isPassing && options.find('passWork', chosenId) !== null,
    setPassing,
    stage,
    drag,
  };
  return { room, blocked, helpCards };
}
