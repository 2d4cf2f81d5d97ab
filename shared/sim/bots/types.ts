// What a bot is: a policy from what its role may see to commands a player has. Must not refer to GameState.
import type { Scenario } from '../../scenario/schema.ts';
import type { WorkType } from '../../scenario/schema/basics.ts';
import type { GlanceView } from '../views/glanceAt.ts';
import type { ImprovementGlance } from '../views/viewImprovements.ts';
import type { StreamGlance } from '../views/viewStreams.ts';
import type { CardView, HandView, InsightView, Phase, PublicView, RoleView, StreamView } from '../views/types.ts';

export type BotStyle = 'reactive' | 'local' | 'orchestrated' | 'learning' | 'idle' | 'random';

/** A command as a player's client would send it. */
export type BotCommand = { type: string } & Record<string, string>;

/** A command and why, as `code` or `code:id`: a short code that the facilitator's page puts into words. */
export interface Decision {
  command: BotCommand;
  reason: string;
}

/** What each bot style may rely on of a scenario: its plan of improvements and agreements, as data. */
export type BotPlan = Scenario['bots'][keyof Scenario['bots']];

/** Everything a policy gets: the parts of its role's view and of the public picture, each built when it is looked at. */
export interface BotSight {
  readonly roleId: string;
  readonly phase: Phase;
  readonly round: number;
  readonly tick: number;
  /** Has a skill that causes of incidents may need: skills are public, and so is what breaks. */
  readonly isSolver: boolean;
  /** All roles with such a skill, in the order of the scenario. */
  readonly solverIds: readonly string[];
  /** The poll is on. */
  readonly isPolling: boolean;
  readonly isPulling: boolean;
  readonly pullRule: string;
  readonly plan: BotPlan;
  readonly hands: readonly HandView[];
  readonly risks: RoleView['risks'];
  readonly streams: readonly StreamView[];
  /** Streams of the tray that are not on the board yet, in the order of `streams`. */
  readonly unpinnedStreams: readonly StreamGlance[];
  /** What the role has found and not told. */
  readonly untoldInsights: readonly InsightView[];
  readonly poll: PublicView['poll'];
  readonly pollAnswers: PublicView['pollAnswers'];
  /** What the role itself has answered so far. */
  readonly ownAnswer: PublicView['pollAnswers'][string]['answer'];
  /** Id of the option in force of each agreement. */
  readonly agreements: Readonly<Record<string, string>>;
  readonly improvements: readonly ImprovementGlance[];
  readonly services: PublicView['services'];
  readonly themes: PublicView['themes'];
  readonly timeBox: PublicView['timeBox'];
  readonly roundTick: number;
  /** The cards of a type in the role's tray, with what others swarm on, in order of arrival. */
  cards: (type: WorkType) => readonly GlanceView[];
  /** One card of the tray. */
  card: (workId: string) => CardView | undefined;
  /** Whether this type of work is on the board. */
  isTypePinned: (type: WorkType) => boolean;
  /** Whether this role has a command at all. */
  has: (type: string) => boolean;
  /** Whether the command would be accepted now: what the options of the view tell a player. */
  can: (command: BotCommand) => boolean;
  /** Every command that is possible now, in a fixed order. */
  listPossible: () => BotCommand[];
  /** A number below the bound, from a stream of this role's own that is indexed by tick. */
  draw: (bound: number) => number;
}

/** One habit of a bot: appends at most a few decisions. */
export interface Habit {
  (sight: BotSight, decisions: Decision[]): void;
  /** A role without this command has no use for the habit: see withCommand.ts. */
  readonly needs?: string;
  /** The habit itself, for roles that are known to have it. */
  readonly ofThose?: Habit;
}
