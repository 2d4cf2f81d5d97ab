// What a bot is: a policy from what its role may see to commands a player has. Must not refer to GameState.
import type { Scenario } from '../../scenario/schema.ts';
import type { Phase, PublicView, RoleView } from '../views/types.ts';

export type BotStyle = 'reactive' | 'local' | 'orchestrated' | 'idle' | 'random';

/** A command as a player's client would send it. */
export type BotCommand = { type: string } & Record<string, string>;

/** A command and why, as `code` or `code:workId`: a short code that the facilitator's page puts into words. */
export interface Decision {
  command: BotCommand;
  reason: string;
}

/** What each bot style may rely on of a scenario: its plan of improvements and agreements, as data. */
export type BotPlan = Scenario['bots'][keyof Scenario['bots']];

/** Everything a policy gets. What costs time to build is a function. */
export interface BotSight {
  readonly roleId: string;
  readonly phase: Phase;
  /** The poll is on. */
  readonly isPolling: boolean;
  readonly round: number;
  readonly tick: number;
  readonly view: RoleView;
  readonly plan: BotPlan;
  /** The public picture. */
  readonly seePublic: () => PublicView;
  /** Whether this role has a command at all. */
  readonly has: (type: string) => boolean;
  /** Whether the command would be accepted now: what the options of the view tell a player. */
  readonly can: (command: BotCommand) => boolean;
  /** Every command that is possible now, in a fixed order. */
  readonly listPossible: () => BotCommand[];
  /** A number below the bound, from a stream of this role's own that is indexed by tick. */
  readonly draw: (bound: number) => number;
}

/** One habit of a bot: appends at most a few decisions. */
export type Habit = (sight: BotSight, decisions: Decision[]) => void;
