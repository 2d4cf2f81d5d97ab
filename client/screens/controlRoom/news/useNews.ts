// Follows what happens: plays its sound, draws its burst, gives its line to the news and its message to the notes.
// Must not tell anything twice, or anything that happened before this screen was there.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TeamEvent } from '../../../model/TeamModel.ts';
import { isMotionReduced } from '../../../widgets/flight/openStage.ts';
import type { Stage } from '../../../widgets/flight/Stage.ts';
import { playSound } from '../../../widgets/sound/sounds.ts';
import { useCountdownTicks } from '../../../widgets/sound/useCountdownTicks.ts';
import { t } from '../../../words/t.ts';
import type { Room } from '../room/RoomContext.ts';
import { countdownOf } from '../wall/countdownOf.ts';
import { type BurstPlace, newsOf } from './newsOf.ts';

export interface Note {
  number: number;
  from: string;
  text: string;
}

export interface NewsFeed {
  latest: string;
  notes: readonly Note[];
  dismiss: (note: Note) => void;
}

/** Events come a moment before the state that shows them, on a busy page a long one. */
const AFTER_STATE_MS = 80;
const AFTER_STATE_LOOKS = 15;
const NOTES_MAX = 2;
/** Long enough to be read twice; nobody has to tidy up in the middle of an incident. */
const NOTE_SHOWN_MS = 25_000;
const PULSE_MS = 5000;

export function useNews(room: Room): NewsFeed {
  const events = room.team.model.events.value;
  const seen = useRef(events.at(-1)?.number ?? 0);
  const latestRoom = useRef(room);
  latestRoom.current = room;
  const [latest, setLatest] = useState('');
  const [notes, setNotes] = useState<readonly Note[]>([]);
  useEffect(() => {
    const fresh = events.filter((event) => event.number > seen.current);
    if (fresh.length === 0) return;
    seen.current = fresh.at(-1)?.number ?? seen.current;
    const tellAll = (looks: number): void => {
      if (looks > 0 && fresh.some((event) => isAwaited(event, latestRoom.current))) {
        setTimeout(() => tellAll(looks - 1), AFTER_STATE_MS);
        return;
      }
      for (const event of fresh) {
        const note = noteOf(event, latestRoom.current);
        if (note !== null && event.name === 'messageWithdrawn') {
          setNotes((before) => before.filter(({ text }) => text !== note.text));
        } else if (note !== null) {
          setNotes((before) => [...before, note].slice(-NOTES_MAX));
          setTimeout(() => setNotes((before) => before.filter((other) => other !== note)), NOTE_SHOWN_MS);
        } else tell(event, latestRoom.current, setLatest);
      }
    };
    setTimeout(() => tellAll(AFTER_STATE_LOOKS), AFTER_STATE_MS);
  }, [events]);
  usePollPulse(room);
  const { speedPerMille, isPaused } = room.view;
  useCountdownTicks(countdownOf(room.view, room.textOf).hours, speedPerMille, isPaused);
  return { latest, notes, dismiss: (note) => setNotes((before) => before.filter((other) => other !== note)) };
}

/** Work has arrived that this player's tray does not show yet. */
function isAwaited({ name, workId = '' }: TeamEvent, { role }: Room): boolean {
  return name === 'workArrived' && workId !== '' && role.tray[workId] === undefined;
}

function tell(event: TeamEvent, room: Room, setLatest: (text: string) => void): void {
  const news = newsOf(event, room);
  if (news === null) return;
  setLatest(news.text);
  if (news.sound !== null) void playSound(news.sound);
  if (news.burst !== null && room.stage !== null && !isMotionReduced()) {
    burstAt(room.stage, news.burst.at, news.burst.tone);
  }
}

function burstAt(stage: Stage, place: BurstPlace, tone: 'go' | 'crit'): void {
  const selector = place.kind === 'craft' ? '.wall__flight' : `[data-${place.kind}="${CSS.escape(place.id)}"]`;
  const box = document.querySelector(selector)?.getBoundingClientRect();
  if (box === undefined || box.width === 0) return;
  const craft = place.kind === 'craft' ? stage.flight.craftAt() : null;
  stage.motion.burst(craft ?? { x: box.x + box.width / 2, y: box.y + box.height / 2 }, tone);
}

/** A message in character, sent or withdrawn: from the story, or written by the facilitator. */
function noteOf(event: TeamEvent, room: Room): Note | null {
  if (event.name !== 'messageSent' && event.name !== 'messageWithdrawn') return null;
  const { number, from = '', text = '', textKey = '' } = event;
  return {
    number,
    from: from === '' ? t('news.facilitator') : from,
    text: textKey === '' ? text : room.textOf(textKey),
  };
}

/** A low pulse while the room still waits for my answer. */
function usePollPulse(room: Room): void {
  const { view, role, options } = room;
  const isMissing = view.poll.id !== '' && view.pollAnswers[role.roleId]?.answer === 'waiting';
  const canAnswer = options.find('answerPoll') !== null;
  useEffect(() => {
    if (!isMissing || !canAnswer) return;
    const timer = setInterval(() => void playSound('poll'), PULSE_MS);
    return () => clearInterval(timer);
  }, [isMissing, canAnswer]);
}
