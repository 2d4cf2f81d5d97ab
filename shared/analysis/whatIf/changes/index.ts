// The list of the kinds of change. A new kind: a shape in change.ts, a file here and a line here.
import type { Game } from '../../../sim/state.ts';
import type { BotCommand } from '../../../sim/bots/types.ts';
import type { Change, ChangeKind, ChangeOffer } from '../change.ts';
import { agreement } from './agreement.ts';
import { call } from './call.ts';
import { hands } from './hands.ts';
import { improvement } from './improvement.ts';
import { problem } from './problem.ts';
import type { ChangeDefinition } from './types.ts';

const CHANGES: { [Kind in ChangeKind]: ChangeDefinition<Kind> } = { problem, improvement, agreement, call, hands };

/** What could be done differently now, the dearest problem first. */
export const listChanges = (game: Game): ChangeOffer[] =>
  Object.values(CHANGES).flatMap((definition) => definition.list(game));

/** A change put to its definition; all that differs between kinds. */
export interface Making {
  make: (game: Game) => boolean;
  leave: (game: Game) => boolean;
  keepUp: (game: Game) => void;
  undoes: (game: Game, command: BotCommand, isMade: boolean) => boolean;
}

export function makingOf(change: Change): Making {
  switch (change.kind) {
    case 'improvement':
      return boundTo(CHANGES.improvement, change);
    case 'agreement':
      return boundTo(CHANGES.agreement, change);
    case 'problem':
      return boundTo(CHANGES.problem, change);
    case 'call':
      return boundTo(CHANGES.call, change);
    case 'hands':
      return boundTo(CHANGES.hands, change);
  }
}

function boundTo<Kind extends ChangeKind>(
  { make, leave, keepUp, undoes }: ChangeDefinition<Kind>,
  change: Parameters<ChangeDefinition<Kind>['make']>[1],
): Making {
  return {
    make: (game) => make(game, change),
    leave: (game) => leave === undefined || leave(game, change),
    keepUp: (game) => keepUp?.(game, change),
    undoes: (game, command, isMade) => undoes?.(game, change, command, isMade) === true,
  };
}
