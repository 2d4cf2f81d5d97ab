// One strip that waits: one line while it lies in the stack, open with its best actions when chosen, an outline once sent.
// Must not look accepted before the server says so.
import type { CardView } from '../../../../shared/sim/views/types.ts';
import { Severity } from '../../../widgets/work/Severity.tsx';
import { Strip } from '../../../widgets/work/Strip.tsx';
import { WorkTab } from '../../../widgets/work/WorkTab.tsx';
import { workWord } from '../../../widgets/work/workLook.ts';
import { t } from '../../../words/t.ts';
import { type Room, useRoom } from '../room/RoomContext.ts';
import { cardFacts, cardTitle } from './cardFacts.ts';
import { dueWords } from './dueWords.ts';
import { StripActions } from './StripActions.tsx';

export function TrayStrip({ card }: { card: CardView }) {
  const room = useRoom();
  const { textOf, chosenId, choose, drag } = room;
  const isChosen = card.id === chosenId;
  const isSent = room.isSent(card.id);
  const isLifted = drag.lifted?.card.id === card.id;
  const refusal = room.refusals.find((note) => note.about === card.id);
  const title = cardTitle(card, textOf);
  const label = `${card.id}  ${title}`;
  return (
    <li
      class={`trayStrip ${isLifted ? 'trayStrip--lifted' : ''} ${isSent ? 'trayStrip--sent' : ''}`}
      data-strip={card.id}
      onClick={() => choose(card.id)}
      onPointerDown={(event) => drag.press(event, card, label)}
    >
      <Strip
        tab={<WorkTab type={card.type} ground="paper" />}
        tone={isSent ? 'ghost' : 'paper'}
        isChosen={isChosen}
        title={
          <button
            type="button"
            class="stripTitle"
            aria-expanded={isChosen}
            aria-label={spokenTitle(card, title, room)}
            tabIndex={isChosen ? 0 : -1}
            data-strip-title={card.id}
          >
            {title}
          </button>
        }
        note={<StripNote card={card} />}
        aside={isSent ? <span class="trayStrip__sent">{t('common.sent')}</span> : <StripMarks card={card} />}
      >
        {isChosen && !isSent && (
          <>
            <p class="trayStrip__facts">{factsOf(card, room).join(' · ')}</p>
            <StripActions card={card} />
          </>
        )}
        {refusal !== undefined && <p class="trayStrip__refusal">{refusal.text}</p>}
      </Strip>
    </li>
  );
}

/** Id, type, service, and what happens if it waits on. */
function StripNote({ card }: { card: CardView }) {
  const { view, textOf } = useRoom();
  const due = dueWords(card, view.tick);
  const service = view.services[card.serviceId];
  return (
    <>
      <span class="mono">{card.id}</span> {workWord(card.type)}
      {service !== undefined && `, ${textOf(service.titleKey)}`}
      {due !== null && ', '}
      {due !== null && <span class={due.isPressing ? 'trayStrip__pressing' : ''}>{due.text}</span>}
    </>
  );
}

function StripMarks({ card }: { card: CardView }) {
  if (card.priority > 0) return <Severity level={card.priority} ground="paper" />;
  return card.isEmergency ? <span>{t('fact.emergency')}</span> : null;
}

function factsOf(card: CardView, { textOf, view }: Room): string[] {
  return cardFacts(card, { textOf, roleTitle: (id) => textOf(view.roles[id]?.titleKey ?? '') });
}

function spokenTitle(card: CardView, title: string, { view }: Room): string {
  const due = dueWords(card, view.tick)?.text ?? '';
  const severity =
    card.priority > 0 ? t('severity.mark', { level: card.priority, word: severityWord(card.priority) }) : '';
  return [workWord(card.type), card.id, title, severity, due].filter((part) => part !== '').join(', ');
}

function severityWord(level: number): string {
  return level === 1
    ? t('severity.1')
    : level === 2
      ? t('severity.2')
      : level === 3
        ? t('severity.3')
        : t('severity.4');
}
