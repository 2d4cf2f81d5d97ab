// Sends choices as commands and remembers, for as long as it shows, what was sent and what was refused.
// Must not change the game's picture: accepted work moves only when the server's next state says so.
import { useRef, useState } from 'preact/hooks';
import type { Team } from '../../../model/Team.ts';
import { rejectText } from '../../../words/t.ts';
import { commandShapes } from '../actions/commandShapes.ts';
import { buildCommand, type Choice } from '../actions/optionBook.ts';

export interface RefusalNote {
  number: number;
  /** Id of the work, hand or role that it is about; '' = none. */
  about: string;
  text: string;
}

export interface Sending {
  give: (choice: Choice, about?: string) => void;
  refuse: (about: string, text: string) => void;
  isSent: (about: string) => boolean;
  refusals: readonly RefusalNote[];
}

export const REFUSAL_MS = 6000;
/** From "accepted" until the state that shows it has surely arrived. */
const SETTLE_MS = 400;

export function useSending(team: Team, sayNow: (text: string) => void): Sending {
  const [sent, setSent] = useState<readonly string[]>([]);
  const [refusals, setRefusals] = useState<readonly RefusalNote[]>([]);
  const number = useRef(0);
  const refuse = (about: string, text: string): void => {
    number.current += 1;
    const note = { number: number.current, about, text };
    setRefusals((before) => [...before.filter((other) => other.about !== about), note]);
    setTimeout(() => setRefusals((before) => before.filter((other) => other !== note)), REFUSAL_MS);
    sayNow(text);
  };
  const forget = (about: string): void =>
    setSent((before) => {
      const at = before.indexOf(about);
      return at === -1 ? before : before.toSpliced(at, 1);
    });
  const give = (choice: Choice, about = choice.target): void => {
    const shape = commandShapes().get(choice.type);
    if (shape === undefined) return;
    setSent((before) => [...before, about]);
    setRefusals((before) => before.filter((other) => other.about !== about));
    void team.sendCommand(buildCommand(shape, choice)).then((result) => {
      if (result.accepted) {
        setTimeout(() => forget(about), SETTLE_MS);
        return;
      }
      forget(about);
      refuse(about, rejectText(result.code));
    });
  };
  return { give, refuse, isSent: (about) => sent.includes(about), refusals };
}
