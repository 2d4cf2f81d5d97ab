// What everybody sees: the flight with its countdown, the goals, the lamps.
// Must not hold anything to act on.
import { FlightCanvas } from '../../../widgets/flight/FlightCanvas.tsx';
import { t } from '../../../words/t.ts';
import { useRoom } from '../room/RoomContext.ts';
import { CountdownBlock } from './CountdownBlock.tsx';
import { GoalRow } from './GoalRow.tsx';
import { LampRow, servicesInOrder } from './LampRow.tsx';
import './wall.css';

export function Wall() {
  const { view, textOf } = useRoom();
  return (
    <section class="wall" aria-label={t('room.wall')}>
      <div class="wall__flight">
        <FlightCanvas view={view} layout="wall" textOf={textOf} />
        <CountdownBlock />
      </div>
      <GoalRow />
      <LampRow services={servicesInOrder(view.services)} />
    </section>
  );
}
