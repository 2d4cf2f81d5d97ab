// The control room of a past moment, read-only: as one role had it before its eyes, or all desks at once.
// Must not offer anything to do: no options are handed in.
import { useMemo } from 'preact/hooks';
import { createMyRoles } from '../../../model/myRoles.ts';
import '../../controlRoom/controlRoom.css';
import { RoomContext } from '../../controlRoom/room/RoomContext.ts';
import { useIsWide } from '../../controlRoom/room/useIsWide.ts';
import { useRoomValue } from '../../controlRoom/room/useRoomValue.ts';
import type { Picture } from '../engine/messages.ts';
import type { ReplayTeam } from '../replayTeam.ts';
import { AllDesks } from './AllDesks.tsx';
import { RoleRoom } from './RoleRoom.tsx';
import './room.css';

const saysNothing = (): void => undefined;

export function ReplayRoom({ team, picture }: { team: ReplayTeam; picture: Picture }) {
  const roles = useMemo(() => createMyRoles(team), [team]);
  const isWide = useIsWide();
  const { room, blocked, helpCards } = useRoomValue(team, roles, null, saysNothing);
  return (
    <RoomContext.Provider value={room}>
      {picture.all === null ? (
        <RoleRoom isWide={isWide} blocked={blocked} helpCards={helpCards} events={picture.events} />
      ) : (
        <AllDesks all={picture.all} events={picture.events} />
      )}
    </RoomContext.Provider>
  );
}
