// The room on a laptop or larger: the wall above, the desk below; during a poll its strip lies in front of the value stream.
// Must not scroll as a page; only what can be long scrolls in its place.
import { createPortal } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../words/t.ts';
import { Colleagues } from './desk/Colleagues.tsx';
import { Hands } from './desk/Hands.tsx';
import { Tray } from './desk/Tray.tsx';
import './desk/desk.css';
import { NewsLine } from './news/NewsLine.tsx';
import { Notes } from './news/Notes.tsx';
import { DeskPanels, type PanelName } from './panels/DeskPanels.tsx';
import { PollStrip } from './poll/PollStrip.tsx';
import type { LayoutProps } from './room/layoutProps.ts';
import { useRoom } from './room/RoomContext.ts';
import { StandUpStrip } from './standUp/StandUpStrip.tsx';
import { ValueStream } from './stream/ValueStream.tsx';
import { RoomHeader } from './wall/RoomHeader.tsx';
import { Wall } from './wall/Wall.tsx';

export function WideRoom({ roles, blocked, helpCards, news, isHelpOpen, onHelp }: LayoutProps) {
  const { view, role, isFrozen, isPassing, drag } = useRoom();
  const [panel, setPanel] = useState<PanelName>('');
  const needsColleagues = isPassing || drag.lifted !== null;
  // Passing needs the colleagues in sight.
  useEffect(() => {
    if (needsColleagues) setPanel('');
  }, [needsColleagues]);
  const isPolling = view.poll.id !== '';
  return (
    <div class={`room room--wide ${isFrozen ? 'room--frozen' : ''} ${isPolling ? 'room--polling' : ''}`}>
      <RoomHeader roles={roles} isHelpOpen={isHelpOpen} onHelp={onHelp} />
      {!isPolling && <StandUpStrip />}
      {createPortal(<Notes notes={news.notes} dismiss={news.dismiss} />, document.body)}
      <main class="room__main">
        <Wall />
        {isPolling ? <PollStrip /> : <ValueStream />}
        <section class="roomDesk" aria-label={t('room.desk')}>
          <NewsLine latest={news.latest} />
          {role.roleId === '' ? (
            <p class="roomDesk__observer">{t('room.observer')}</p>
          ) : (
            <div class="roomDesk__parts">
              <Tray blocked={blocked} helpCards={helpCards} />
              <Hands />
              <DeskPanels open={panel} onOpen={setPanel}>
                <Colleagues />
              </DeskPanels>
            </div>
          )}
        </section>
      </main>
    </div>
  );
}
