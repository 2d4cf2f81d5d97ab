// What a bot may see, part by part and only when it looks: a bot thinks thousands of times a game. The only place where
// bots touch the game; habits get it as BotSight, through which nothing else can be reached.
import type { WorkType } from '../../scenario/schema/basics.ts';
import { findCommand } from '../commands/index.ts';
import type { Actor } from '../commands/types.ts';
import { drawBelow, hashText } from '../random.ts';
import type { Game } from '../state.ts';
import { glanceAt, type GlanceView } from '../views/glanceAt.ts';
import { listOptions, mayUse } from '../views/listOptions.ts';
import type { CardView, HandView, InsightView, OptionView, Phase, PublicView, RoleView } from '../views/types.ts';
import { viewAgreements } from '../views/viewAgreements.ts';
import { listHands } from '../views/viewHands.ts';
import { viewImprovements } from '../views/viewImprovements.ts';
import { listUntoldInsights } from '../views/viewInsights.ts';
import { viewPoll, viewPollAnswers } from '../views/viewPoll.ts';
import { viewThemes } from '../views/viewPortfolio.ts';
import { viewRisks } from '../views/viewRisks.ts';
import { viewTimeBox } from '../views/viewTimeBox.ts';
import { viewServices } from '../views/viewServices.ts';
import { viewStreams } from '../views/viewStreams.ts';
import { findCard } from '../views/viewTray.ts';
import { pullRuleOf } from '../work/pullOrder.ts';
import type { BotCommand, BotPlan, BotSight } from './types.ts';

export class Sight implements BotSight {
  readonly roleId: string;
  readonly plan: BotPlan;
  readonly #game: Game;
  readonly #actor: Actor;
  #draws = 0;
  readonly #cards = new Map<WorkType, GlanceView[]>();
  #hands: HandView[] | undefined;

  constructor(game: Game, roleId: string, plan: BotPlan) {
    this.#game = game;
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
  get isPolling(): boolean {
    return this.#game.state.poll !== null;
  }
  get isPulling(): boolean {
    return this.#game.state.roles[this.roleId]?.isPulling ?? false;
  }
  get pullRule(): string {
    return pullRuleOf(this.#game, this.roleId);
  }

  get hands(): readonly HandView[] {
    return (this.#hands ??= listHands(this.#game, this.roleId));
  }
  get risks(): RoleView['risks'] {
    return viewRisks(this.#game, this.roleId);
  }
  get streams(): RoleView['streams'] {
    return viewStreams(this.#game, this.roleId);
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
  get agreements(): PublicView['agreements'] {
    return viewAgreements(this.#game);
  }
  get improvements(): PublicView['improvements'] {
    return viewImprovements(this.#game);
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
    let cards = this.#cards.get(type);
    if (!cards) this.#cards.set(type, (cards = glanceAt(this.#game, this.roleId, type)));
    return cards;
  }

  card(workId: string): CardView | undefined {
    return findCard(this.#game, this.roleId, workId);
  }

  has(type: string): boolean {
    if (this.#game.rules.commandsOf.get(this.roleId)?.has(type) === true) return true;
    return findCommand(type)?.capability === 'everyRole';
  }

  can({ type, ...payload }: BotCommand): boolean {
    const definition = findCommand(type);
    if (definition === undefined || !mayUse(this.#game, this.roleId, definition)) return false;
    return definition.check(this.#game, this.#actor, payload) === null;
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
