// What a bot may see, part by part and only when it looks: a bot thinks thousands of times a game. The only place where
// bots touch the game; habits get it as BotSight, through which nothing else can be reached.
import { WORK_TYPES, type WorkType } from '../../scenario/schema/basics.ts';
import { unique } from '../../scenario/schema/unique.ts';
import { findCommand } from '../commands/index.ts';
import type { Actor } from '../commands/types.ts';
import { pinKeys } from '../isOnBoard.ts';
import { drawBelow, hashText } from '../random.ts';
import type { Game, RoleIndex } from '../state.ts';
import { glanceAt, type GlanceView } from '../views/glanceAt.ts';
import { listOptions } from '../views/listOptions.ts';
import type {
  CardView,
  HandView,
  InsightView,
  OptionView,
  Phase,
  PublicView,
  RoleView,
  StreamView,
} from '../views/types.ts';
import { listHands } from '../views/viewHands.ts';
import { glanceAtImprovements, type ImprovementGlance } from '../views/viewImprovements.ts';
import { listUntoldInsights } from '../views/viewInsights.ts';
import { viewPoll, viewPollAnswers } from '../views/viewPoll.ts';
import { viewThemes } from '../views/viewPortfolio.ts';
import { viewRisks } from '../views/viewRisks.ts';
import { viewTimeBox } from '../views/viewTimeBox.ts';
import { viewServices } from '../views/viewServices.ts';
import { listStreams, listUnpinned, type StreamGlance } from '../views/viewStreams.ts';
import { findCard } from '../views/viewTray.ts';
import { ruleInForce } from '../work/pullOrder.ts';
import type { Played } from './playedBy.ts';
import type { BotCommand, BotPlan, BotSight } from './types.ts';

/** Under which types of work are pinned. */
const PINS = Object.fromEntries(WORK_TYPES.map((type) => [type, unique(pinKeys.type(type))])) as Record<
  WorkType,
  string
>;

export class Sight implements BotSight {
  readonly roleId: string;
  readonly plan: BotPlan;
  readonly #game: Game;
  readonly #actor: Actor;
  readonly #place: RoleIndex;
  readonly #commands: ReadonlySet<string>;
  #draws = 0;
  #cards: Map<WorkType, GlanceView[]> | undefined;
  #hands: HandView[] | undefined;

  constructor(game: Game, place: RoleIndex, { plan, commands }: Played) {
    const roleId = place.role.id;
    this.#game = game;
    this.#place = place;
    this.#commands = commands;
    this.roleId = roleId;
    this.plan = plan;
    this.#actor = { kind: 'role', roleId };
  }

  get phase(): Phase {
    return this.#game.state.phase;
  }
  get round(): number {
    return this.#game.state.round;
  }
  get roundTick(): number {
    return this.#game.state.roundTick;
  }
  get tick(): number {
    return this.#game.state.tick;
  }
  get isSolver(): boolean {
    return this.#game.rules.solvers.has(this.roleId);
  }
  get solverIds(): readonly string[] {
    return [...this.#game.rules.solvers];
  }
  get isPolling(): boolean {
    return this.#game.state.poll !== null;
  }
  get isPulling(): boolean {
    return this.#place.role.isPulling;
  }
  get pullRule(): string {
    return ruleInForce(this.#game, this.#place.role);
  }

  get hands(): readonly HandView[] {
    return (this.#hands ??= listHands(this.#game, this.roleId));
  }
  get risks(): RoleView['risks'] {
    return viewRisks(this.#game, this.roleId);
  }
  get streams(): readonly StreamView[] {
    return listStreams(this.#game, this.#place);
  }
  get unpinnedStreams(): readonly StreamGlance[] {
    return listUnpinned(this.#game, this.#place);
  }
  get untoldInsights(): readonly InsightView[] {
    return listUntoldInsights(this.#game, this.roleId);
  }
  get poll(): PublicView['poll'] {
    return viewPoll(this.#game);
  }
  get pollAnswers(): PublicView['pollAnswers'] {
    return viewPollAnswers(this.#game);
  }
  get ownAnswer(): BotSight['ownAnswer'] {
    return this.#game.state.poll?.answers[this.roleId] ?? 'waiting';
  }
  get agreements(): Readonly<Record<string, string>> {
    return this.#game.state.agreements;
  }
  get improvements(): readonly ImprovementGlance[] {
    return glanceAtImprovements(this.#game);
  }
  get timeBox(): PublicView['timeBox'] {
    return viewTimeBox(this.#game);
  }
  get themes(): PublicView['themes'] {
    return viewThemes(this.#game);
  }
  get services(): PublicView['services'] {
    return viewServices(this.#game);
  }

  cards(type: WorkType): readonly GlanceView[] {
    const known = (this.#cards ??= new Map<WorkType, GlanceView[]>());
    let cards = known.get(type);
    if (!cards) known.set(type, (cards = glanceAt(this.#game, this.#place, type)));
    return cards;
  }

  card(workId: string): CardView | undefined {
    return findCard(this.#game, this.roleId, workId);
  }

  isTypePinned(type: WorkType): boolean {
    return this.#game.state.pinned[PINS[type]] === true;
  }

  has(type: string): boolean {
    return this.#commands.has(type);
  }

  can({ type, ...payload }: BotCommand): boolean {
    const definition = this.#commands.has(type) ? findCommand(type) : undefined;
    return definition?.check(this.#game, this.#actor, payload) === null;
  }

  listPossible(): BotCommand[] {
    return Object.values(listOptions(this.#game, this.roleId)).flatMap(commandsOf);
  }

  draw(bound: number): number {
    const { seed, tick } = this.#game.state;
    return drawBelow(seed, hashText(`bot:${this.roleId}`), tick, this.#draws++, bound);
  }
}

/** The commands that an option stands for, one for each pick. */
function commandsOf({ type, target, picks, refusal }: OptionView): BotCommand[] {
  const definition = findCommand(type);
  if (refusal !== '' || !definition) return [];
  const { targetParam, pickParam } = definition;
  const base: BotCommand = targetParam === '' ? { type } : { type, [targetParam]: target };
  return pickParam === '' ? [base] : picks.split(' ').map((pick) => ({ ...base, [pickParam]: pick }));
}
