// What one role saw: wall, value stream, its tray and hands, what it knew and what it was told.
import type { CardView } from '../../../../shared/sim/views/types.ts';
import { t } from '../../../words/t.ts';
import { Hands } from '../../controlRoom/desk/Hands.tsx';
import { Tray } from '../../controlRoom/desk/Tray.tsx';
import '../../controlRoom/desk/desk.css';
import { Insights } from '../../controlRoom/panels/Insights.tsx';
import '../../controlRoom/panels/panels.css';
import { StreamList } from '../../controlRoom/phone/StreamList.tsx';
import { PollStrip } from '../../controlRoom/poll/PollStrip.tsx';
import { useRoom } from '../../controlRoom/room/RoomContext.ts';
import { ValueStream } from '../../controlRoom/stream/ValueStream.tsx';
import { CountdownBlock } from '../../controlRoom/wall/CountdownBlock.tsx';
import { GoalRow } from '../../controlRoom/wall/GoalRow.tsx';
import { LampRow, servicesInOrder } from '../../controlRoom/wall/LampRow.tsx';
import { Wall } from '../../controlRoom/wall/Wall.tsx';
import type { PastEvent } from '../engine/messages.ts';
import { EventList } from './EventList.tsx';

interface RoleRoomProps {
  isWide: boolean;
  /** Mine, but waiting for others. */
  blocked: readonly CardView[];
  /** Colleagues', open to everybody's hands. */
  helpCards: readonly CardView[];
  events: readonly PastEvent[];
}

export function RoleRoom({ isWide, blocked, helpCards, events }: RoleRoomProps) {
  const { view } = useRoom();
  const isPolling = view.poll.id !== '';
  const desk = (
    <section class="roomDesk" aria-label={t('room.desk')}>
      <div class="roomDesk__parts">
        <Tray blocked={blocked} helpCards={helpCards} />
        <Hands />
        <div class="replaySide" role="group" tabIndex={0} aria-label={t('replay.knew')} data-own-arrows>
          <EventList events={events} />
          <Insights />
        </div>
      </div>
    </section>
  );
  if (isWide) {
    return (
      <div class="roleRoom">
        <Wall />
        {isPolling ? <PollStrip /> : <ValueStream />}
        {desk}
      </div>
    );
  }
  return (
    <div class="roleRoom roleRoom--narrow room--phone">
      {isPolling && <PollStrip />}
      {desk}
      <StreamList />
      <section class="roleRoom__wall" aria-label={t('room.wall')}>
        <CountdownBlock />
        <GoalRow />
        <LampRow services={servicesInOrder(view.services)} />
      </section>
    </div>
  );
}
