// The control room of a player: wall, value stream and desk on a laptop, one list on a phone. Everything is HTML; Phaser draws
// the flight and what moves, and may be missing.
// Must not know rules: what is possible comes from the role's options.
import { useState } from 'preact/hooks';
import { useStage } from '../../widgets/flight/useStage.ts';
import type { PlayProps } from '../play/phaseScreens.ts';
import './controlRoom.css';
import { DragGhost } from './drag/DragGhost.tsx';
import { useRoomKeys } from './keys/useRoomKeys.ts';
import { useNews } from './news/useNews.ts';
import { HelpPanel } from './panels/HelpPanel.tsx';
import { RoomContext } from './room/RoomContext.ts';
import { useIsWide } from './room/useIsWide.ts';
import { useRoomValue } from './room/useRoomValue.ts';
import { useSpeaker } from './room/useSpeaker.ts';
import { PhoneRoom } from './phone/PhoneRoom.tsx';
import { WideRoom } from './WideRoom.tsx';

export function ControlRoom({ team, roles }: PlayProps) {
  const isWide = useIsWide();
  const stage = useStage(isWide ? 'over' : null);
  const { urgent, sayNow } = useSpeaker();
  const { room, blocked, helpCards } = useRoomValue(team, roles, stage, sayNow);
  const news = useNews(room);
  const [isHelpOpen, setHelpOpen] = useState(false);
  useRoomKeys({ room, isHelpOpen, setHelpOpen });
  const layout = { roles, blocked, helpCards, news, isHelpOpen, onHelp: () => setHelpOpen(!isHelpOpen) };
  return (
    <RoomContext.Provider value={room}>
      {isWide ? <WideRoom {...layout} /> : <PhoneRoom {...layout} />}
      {isHelpOpen && <HelpPanel onClose={() => setHelpOpen(false)} />}
      <DragGhost />
      <p class="said" role="alert">
        {urgent}
      </p>
    </RoomContext.Provider>
  );
}
