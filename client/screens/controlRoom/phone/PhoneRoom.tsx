// The room as one list, top to bottom: mission, what waits, hands, board, goals and lamps, team; a bar below leads to each.
// Must not leave out anything that the laptop's room can do.
import { useState } from 'preact/hooks';
import { t } from '../../../words/t.ts';
import '../desk/desk.css';
import { Colleagues } from '../desk/Colleagues.tsx';
import { Hands } from '../desk/Hands.tsx';
import { Tray } from '../desk/Tray.tsx';
import { NewsLine } from '../news/NewsLine.tsx';
import { Notes } from '../news/Notes.tsx';
import { DeskPanels, type PanelName } from '../panels/DeskPanels.tsx';
import { PollStrip } from '../poll/PollStrip.tsx';
import type { LayoutProps } from '../room/layoutProps.ts';
import { useRoom } from '../room/RoomContext.ts';
import { StandUpStrip } from '../standUp/StandUpStrip.tsx';
import { CountdownBlock } from '../wall/CountdownBlock.tsx';
import { GoalRow } from '../wall/GoalRow.tsx';
import { LampRow, servicesInOrder } from '../wall/LampRow.tsx';
import { RoomHeader } from '../wall/RoomHeader.tsx';
import '../wall/wall.css';
import { BottomBar } from './BottomBar.tsx';
import { BurningLamps, MissionStrip } from './MissionStrip.tsx';
import './phone.css';
import { StreamList } from './StreamList.tsx';

export function PhoneRoom({ roles, blocked, helpCards, news, isHelpOpen, onHelp }: LayoutProps) {
  const { view, role, isFrozen } = useRoom();
  const [panel, setPanel] = useState<PanelName>('');
  return (
    <div class={`room room--phone ${isFrozen ? 'room--frozen' : ''}`}>
      <RoomHeader roles={roles} isHelpOpen={isHelpOpen} onHelp={onHelp} />
      {view.poll.id === '' && <StandUpStrip />}
      <main>
        <MissionStrip />
        <BurningLamps />
        <Notes notes={news.notes} dismiss={news.dismiss} />
        <div class="phoneDesk" data-part="desk" id="part-desk">
          <NewsLine latest={news.latest} />
          {view.poll.id !== '' && <PollStrip />}
          {role.roleId === '' ? (
            <p class="roomDesk__observer">{t('room.observer')}</p>
          ) : (
            <>
              <Tray blocked={blocked} helpCards={helpCards} />
              <Hands />
            </>
          )}
        </div>
        <div class="phonePart" data-part="board" id="part-board">
          <StreamList />
        </div>
        <section class="phonePart" data-part="mission" id="part-mission" aria-label={t('room.wall')}>
          <CountdownBlock />
          <GoalRow />
          <LampRow services={servicesInOrder(view.services)} />
        </section>
        <div class="phoneDesk" data-part="team" id="part-team">
          <DeskPanels open={panel} onOpen={setPanel}>
            <Colleagues />
          </DeskPanels>
        </div>
      </main>
      <BottomBar />
    </div>
  );
}
