// The strip in the air as plain HTML: where Phaser has not arrived or cannot be had.
// Must not catch the pointer.
import { WorkTab } from '../../../widgets/work/WorkTab.tsx';
import { useRoom } from '../room/RoomContext.ts';
import './drag.css';

export function DragGhost() {
  const { drag, stage } = useRoom();
  const { lifted, at } = drag;
  if (lifted === null || stage !== null) return null;
  const { grip, from, label, card } = lifted;
  return (
    <div
      class="dragGhost paper"
      aria-hidden="true"
      style={{ width: `${from.width}px`, transform: `translate(${at.x - grip.x}px, ${at.y - grip.y}px)` }}
    >
      <WorkTab type={card.type} ground="paper" />
      <span class="dragGhost__label">{label}</span>
    </div>
  );
}
