// The options of a role's view, ready to be looked up: by command and target, by piece of work, and what has no work at all.
// Must not judge legality; an option's `refusal` is the server's word.
import type { HandView, OptionView } from '../../../../shared/sim/views/types.ts';
import type { CommandShape } from './commandShapes.ts';

export interface OptionBook {
  find: (type: string, target?: string) => OptionView | null;
  /** Everything about one piece of work, possible or refused. */
  aboutWork: (workId: string) => OptionView[];
  /** Possible ones of a type. */
  open: (type: string) => OptionView[];
  /** What is decided apart from any piece of work, hand, insight or improvement. */
  levers: () => OptionView[];
}

/** What the player has chosen from an option. */
export interface Choice {
  type: string;
  target: string;
  /** '' = none. */
  pick: string;
}

const WORK_PREFIX = 'work:';
const ABOUT_WORK: ReadonlySet<string> = new Set(['workId', 'what']);
const ABOUT_OTHERS: ReadonlySet<string> = new Set(['workId', 'handId', 'insightId']);
/** Shown where they belong: in the poll, at the hands. */
const ELSEWHERE: ReadonlySet<string> = new Set(['answerPoll', 'callManoeuvre', 'setPulling', 'setPullRule']);

export function createOptionBook(
  options: Readonly<Record<string, OptionView>>,
  shapes: ReadonlyMap<string, CommandShape>,
): OptionBook {
  const all = Object.values(options);
  const byName = new Map(all.map((option) => [`${option.type} ${option.target}`, option]));
  const paramOf = (option: OptionView): string => shapes.get(option.type)?.targetParam ?? '';
  return {
    find: (type, target = '') => byName.get(`${type} ${target}`) ?? null,
    aboutWork: (workId) =>
      all.filter(
        (option) => ABOUT_WORK.has(paramOf(option)) && [workId, `${WORK_PREFIX}${workId}`].includes(option.target),
      ),
    open: (type) => all.filter((option) => option.type === type && option.refusal === ''),
    levers: () =>
      all.filter((option) => {
        if (ELSEWHERE.has(option.type) || ABOUT_OTHERS.has(paramOf(option))) return false;
        return !option.target.startsWith(WORK_PREFIX);
      }),
  };
}

/** The pick for a hand that is free, '' when none is: what Enter and the first button use. */
export function freeHandOf(option: OptionView | null, hands: Readonly<Record<string, HandView>>): string {
  return picksOf(option).find((pick) => hands[pick]?.status === 'idle') ?? '';
}

/** Legal picks of an option, in the server's order. */
export function picksOf(option: OptionView | null): string[] {
  return option === null ? [] : option.picks.split(' ').filter((pick) => pick !== '');
}

/** The command for a choice, with the parameters' own names. */
export function buildCommand(shape: CommandShape, choice: Choice): { type: string } & Record<string, unknown> {
  return {
    type: choice.type,
    ...(shape.targetParam !== '' && choice.target !== '' ? { [shape.targetParam]: choice.target } : {}),
    ...(shape.pickParam !== '' && choice.pick !== '' ? { [shape.pickParam]: choice.pick } : {}),
  };
}
