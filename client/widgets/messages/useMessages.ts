// Messages in character or from the facilitator that arrived while this page was open, until they are put away.
// Must not: show one twice, or what was said before the page was there.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TeamEvent, TeamModel } from '../../model/TeamModel.ts';
import { t } from '../../words/t.ts';

export interface Message {
  number: number;
  from: string;
  text: string;
}

const MESSAGES_MAX = 3;

export function useMessages(model: TeamModel): { messages: readonly Message[]; dismiss: (number: number) => void } {
  const events = model.events.value;
  const seen = useRef(events.at(-1)?.number ?? 0);
  const [messages, setMessages] = useState<readonly Message[]>([]);
  useEffect(() => {
    const fresh = events.filter((event) => event.number > seen.current && event.name.startsWith('message'));
    seen.current = events.at(-1)?.number ?? seen.current;
    for (const event of fresh) setMessages((before) => withEvent(before, event, model));
  }, [events]);
  const dismiss = (number: number): void =>
    setMessages((before) => before.filter((message) => message.number !== number));
  return { messages, dismiss };
}

/** A message that is sent comes last; one that is withdrawn goes from every screen. */
function withEvent(before: readonly Message[], event: TeamEvent, model: TeamModel): readonly Message[] {
  const message = messageOf(event, model);
  if (event.name === 'messageWithdrawn') return before.filter(({ text }) => text !== message.text);
  return [...before, message].slice(-MESSAGES_MAX);
}

/** A message of the story carries its words by key, the facilitator's carries them as text. */
function messageOf({ number, from = '', text = '', textKey = '' }: TeamEvent, model: TeamModel): Message {
  const words = textKey === '' ? text : model.textOf(textKey);
  return { number, from: from === '' ? t('facilitator.from') : from, text: words };
}
