// The keys of the control room: arrows choose a strip, Enter gives it to the best free hand, letters do the rest.
// Must not act while somebody types, and not on a button that has its own Enter.
import { useKeyDown } from '../../../widgets/keys/useKeyDown.ts';
import { rejectText } from '../../../words/t.ts';
import { freeHandOf } from '../actions/optionBook.ts';
import { dropVerdict } from '../drag/dropVerdict.ts';
import type { Room } from '../room/RoomContext.ts';
import { areLetterKeysOn } from './letterKeys.ts';

export interface KeyParts {
  room: Room;
  isHelpOpen: boolean;
  setHelpOpen: (isOpen: boolean) => void;
}

const TYPING = 'input, select, textarea, [contenteditable="true"]';

export function useRoomKeys({ room, isHelpOpen, setHelpOpen }: KeyParts): void {
  useKeyDown((event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.matches(TYPING)) return;
    const isHelpKey = event.key === '?' || (event.key === 'Escape' && isHelpOpen);
    if (isHelpKey) setHelpOpen(event.key === '?' && !isHelpOpen);
    else if (actOn(event, room)) event.preventDefault();
  });
}

/** @returns whether the key was one of ours. */
function actOn(event: KeyboardEvent, room: Room): boolean {
  const { key } = event;
  if (key === 'ArrowDown' || key === 'ArrowUp') return chooseNext(event, room, key === 'ArrowDown' ? 1 : -1);
  if (key === 'Enter') return giveChosen(event, room);
  if (key === 'Escape' && room.isPassing) {
    room.setPassing(false);
    return true;
  }
  if (!areLetterKeysOn.value || key.length !== 1) return false;
  return actOnLetter(key.toLowerCase(), room);
}

function actOnLetter(letter: string, room: Room): boolean {
  const { chosenId, options } = room;
  if (letter === 'g' || letter === 'n') {
    const answer = options.find('answerPoll');
    const pick = letter === 'g' ? 'go' : 'noGo';
    if (room.view.pollAnswers[room.role.roleId]?.answer === pick) return true;
    return offer(room, 'answerPoll', answer?.target ?? '', pick, 'answerPoll');
  }
  if (chosenId === '') return false;
  if (letter === 'p' && options.find('passWork', chosenId) !== null) {
    room.setPassing(!room.isPassing);
    return true;
  }
  if (letter === 's') return offer(room, 'callSwarm', chosenId, '', chosenId);
  if (letter === 'b') {
    const verdict = dropVerdict(options, 'pin', chosenId);
    if (verdict.choice === null) room.refuse(chosenId, verdict.refusal);
    else if (!room.isFrozen) room.give(verdict.choice, chosenId);
    return true;
  }
  return false;
}

function chooseNext(event: KeyboardEvent, room: Room, step: number): boolean {
  if (!isOnDesk(event)) return false;
  const ids = room.tray.map((card) => card.id);
  if (ids.length === 0) return false;
  const at = ids.indexOf(room.chosenId);
  const next = ids[at === -1 ? 0 : Math.min(ids.length - 1, Math.max(0, at + step))] ?? '';
  room.choose(next);
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-strip-title="${CSS.escape(next)}"]`)?.focus());
  return true;
}

/** Enter acts where nothing else has the focus, or on the chosen strip's own title. */
function giveChosen(event: KeyboardEvent, room: Room): boolean {
  const title = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-strip-title]') : null;
  const isTitle = title?.dataset['stripTitle'] === room.chosenId;
  if (room.chosenId === '' || (!isTitle && event.target !== document.body)) return false;
  const pull = room.options.find('pullWork', room.chosenId);
  const hand = freeHandOf(pull, room.role.hands);
  if (pull?.refusal === '' && hand === '') {
    room.refuse(room.chosenId, rejectText('noFreeHand'));
    return true;
  }
  return offer(room, 'pullWork', room.chosenId, hand, room.chosenId);
}

/** Gives a choice if the options have it, says why not otherwise. */
function offer(room: Room, type: string, target: string, pick: string, about: string): boolean {
  const option = room.options.find(type, target);
  if (option === null || room.isSent(about)) return false;
  if (option.refusal !== '') room.refuse(about, rejectText(option.refusal));
  else if (!room.isFrozen) room.give({ type, target, pick }, about);
  return true;
}

function isOnDesk(event: KeyboardEvent): boolean {
  const { target } = event;
  return target === document.body || (target instanceof Element && target.closest('.tray') !== null);
}
