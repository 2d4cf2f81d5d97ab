// What a kind of change is: what is possible at a moment, how it is made, and what it asks of the bots afterwards.
import type { BotCommand } from '../../../sim/bots/types.ts';
import type { Game } from '../../../sim/state.ts';
import type { ChangeKind, ChangeOf, ChangeOffer } from '../change.ts';

export interface ChangeDefinition<Kind extends ChangeKind> {
  kind: Kind;
  /** What is possible now; changes nothing. Best first. */
  list: (game: Game) => ChangeOffer[];
  /** Makes the change; false = it is not possible. Comes before the clock starts, or at the beginning of a tick. */
  make: (game: Game, change: ChangeOf<Kind>) => boolean;
  /** On the other side of the pair: what was done instead, where that has to be said. False = not possible. */
  leave?: (game: Game, change: ChangeOf<Kind>) => boolean;
  /** Before each tick, where the change was made. */
  keepUp?: (game: Game, change: ChangeOf<Kind>) => void;
  /** Whether a bot's command would undo it; such a command is dropped. `isMade`: on the side where the change was made. */
  undoes?: (game: Game, change: ChangeOf<Kind>, command: BotCommand, isMade: boolean) => boolean;
}
