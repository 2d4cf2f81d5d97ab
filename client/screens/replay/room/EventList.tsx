// What these eyes were told lately: happenings by their words, and messages with who sent them; the latest first.
import type { PastEvent } from '../engine/messages.ts';
import { formatDayClock } from '../../../words/format.ts';
import { t } from '../../../words/t.ts';
import { newsOf } from '../../controlRoom/news/newsOf.ts';
import { type Room, useRoom } from '../../controlRoom/room/RoomContext.ts';

const SHOWN_MAX = 8;

export function EventList({ events }: { events: readonly PastEvent[] }) {
  const room = useRoom();
  const told = events.toReversed().flatMap((event, position) => {
    const words = wordsOf(event, room);
    return words === null ? [] : [{ ...words, event, position }];
  });
  return (
    <section class="replayEvents" aria-labelledby="replay-events">
      <h2 id="replay-events">{t('replay.told')}</h2>
      {told.length === 0 && <p class="mute">{t('replay.toldNothing')}</p>}
      <ol>
        {told.slice(0, SHOWN_MAX).map(({ from, text, event, position }) => (
          <li key={position} class={from === '' ? '' : 'replayEvents__message'}>
            <span class="mono mute">{formatDayClock(event.roundTick)}</span> {from !== '' && <strong>{from}: </strong>}
            {text}
          </li>
        ))}
      </ol>
    </section>
  );
}

function wordsOf(event: PastEvent, room: Room): { from: string; text: string } | null {
  if (event.name !== 'messageSent') {
    const news = newsOf(event, room);
    return news === null ? null : { from: '', text: news.text };
  }
  const { from = '', text = '', textKey = '' } = event;
  return { from: senderOf(room, textKey, from), text: textKey === '' ? text : room.textOf(textKey) };
}

/** Messages of the story name their sender beside their words. */
function senderOf({ textOf }: Room, textKey: string, from: string): string {
  if (!textKey.endsWith('.text')) return from === '' ? t('news.facilitator') : from;
  const key = textKey.replace(/text$/, 'from');
  const named = textOf(key);
  return named === key ? from : named;
}
