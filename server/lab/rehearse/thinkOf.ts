// What somebody with a role card in hand would do next, from nothing but their own view: an answer that others wait for, then
// what their card says that they decide, on the dearest work first, then the moves that everybody has. Pure.
import type { CardView, OptionView, RoleView } from '../../../shared/sim/views/types.ts';
import type { PersonView } from './Choices.ts';
import type { Move, Moves } from './Moves.ts';

/** How readily people reach for a move that everybody has; what is not here they leave alone. */
const READINESS: Readonly<Record<string, number>> = {
  shareInsight: 0.9,
  pullWork: 0.7,
  prioritiseWork: 0.5,
  investigateCause: 0.5,
  pinWork: 0.4,
  resumeWork: 0.4,
  declineWork: 0.15,
  callSwarm: 0.15,
  passWork: 0.1,
};
const OWN_READINESS = 1;
/** Below this an idea is not worth a command. */
const WORTH_IT = 0.08;

export interface Idea {
  /** The option it came from: nobody has the same idea twice in a row. */
  id: string;
  move: Move;
}

export interface Thinking {
  view: PersonView;
  moves: Moves;
  /** Types of the commands that their card names. */
  cardCommands: ReadonlySet<string>;
  /** Ids of options that were thought of a short while ago. */
  recent: ReadonlySet<string>;
  /** Numbers from 0 to below 1. */
  draw: () => number;
}

/** @returns null when nothing seems worth doing */
export function thinkOf(thinking: Thinking): Idea | null {
  const { view, moves, recent, draw } = thinking;
  for (const role of Object.values(view.roles)) {
    const answer = answerTo(view, role, moves);
    if (answer !== null) return answer;
  }
  let best: Idea | null = null;
  let bestWorth = WORTH_IT;
  for (const role of Object.values(view.roles)) {
    const dearest = Math.max(1, ...Object.values(role.tray).map(({ costCentsPerTick }) => costCentsPerTick));
    for (const option of Object.values(role.options)) {
      if (option.refusal !== '' || recent.has(option.id)) continue;
      const worth = worthOf(option, role.tray[option.target], dearest, thinking) * (0.5 + draw() / 2);
      const move = worth > bestWorth ? moves.of(option, draw()) : null;
      if (move === null) continue;
      best = { id: option.id, move };
      bestWorth = worth;
    }
  }
  return best;
}

function worthOf(
  { type }: OptionView,
  card: CardView | undefined,
  dearest: number,
  { cardCommands }: Thinking,
): number {
  const readiness = cardCommands.has(type) ? OWN_READINESS : (READINESS[type] ?? 0);
  return readiness * (card === undefined ? 0.5 : 0.4 + (0.6 * card.costCentsPerTick) / dearest);
}

/** GO/NO-GO: by the risks that one knows, and for whoever calls it by what the others have said. */
function answerTo({ public: shown }: PersonView, { roleId, options, risks }: RoleView, moves: Moves): Idea | null {
  const answers = Object.values(shown.pollAnswers).map(({ answer }) => answer);
  const ask = (type: string): OptionView | undefined =>
    Object.values(options).find((option) => option.type === type && option.refusal === '');
  const poll = ask('answerPoll');
  if (poll !== undefined && (shown.pollAnswers[roleId]?.answer ?? 'waiting') === 'waiting') {
    const isRisky = Object.values(risks).some(({ isOpen }) => isOpen);
    return pick(poll, isRisky ? 'noGo' : 'go', moves);
  }
  const call = ask('callManoeuvre');
  if (call === undefined || answers.includes('waiting')) return null;
  return pick(call, answers.includes('noGo') && call.picks.split(' ').includes('hold') ? 'hold' : 'go', moves);
}

function pick(option: OptionView, wished: string, moves: Moves): Idea | null {
  const picks = option.picks.split(' ').includes(wished) ? wished : option.picks;
  const move = moves.of({ ...option, picks }, 0);
  return move === null ? null : { id: option.id, move };
}
