// One of those who are imitated: looks, thinks with human pauses, acts, until told to stop; and what they had to do meanwhile.
import { setTimeout as sleep } from 'node:timers/promises';
import type { EventsMessage } from '../../../shared/wire/protocol.ts';
import { Choices, type PersonView } from './Choices.ts';
import type { RoleCard } from './Facilitator.ts';
import type { Moves } from './Moves.ts';
import type { Player } from './Player.ts';
import { thinkOf } from './thinkOf.ts';

/** Reading and deciding: never quicker than the first, the second more on average, never longer than the third. */
const THINK_MS = { min: 3000, mean: 5000, max: 14_000 };
/** When nothing seems worth doing. */
const GLANCE_MS = 1500;
const STEP_MS = 100;
/** So long one does not have the same idea again. */
const RECENT_MS = 25_000;

export class Person {
  readonly card: RoleCard;
  readonly player: Player;
  readonly isPaired: boolean;
  /** Milliseconds without anything new, and without anything open either, once a sample. */
  readonly withoutNewMs: number[] = [];
  readonly withoutOpenMs: number[] = [];
  decisions = 0;
  /** Of the last answer to a command. */
  lastAnswerMs = 0;
  readonly #moves: Moves;
  readonly #draw: () => number;
  readonly #ideas = new Map<string, number>();
  #choices: Choices | null = null;
  #isActing = false;

  constructor(card: RoleCard, player: Player, isPaired: boolean, moves: Moves, draw: () => number) {
    this.card = card;
    this.player = player;
    this.isPaired = isPaired;
    this.#moves = moves;
    this.#draw = draw;
    player.onEvents = (message) => this.#choices?.hear(message as EventsMessage, performance.now());
  }

  get isActing(): boolean {
    return this.#isActing;
  }

  /** null while there is no connection. */
  get view(): PersonView | null {
    const state = this.player.state as { toJSON: () => PersonView } | null;
    return state?.toJSON() ?? null;
  }

  /** Cards of the own role that wait. */
  get waitingCount(): number {
    const roles = Object.values(this.view?.roles ?? {});
    return roles.flatMap(({ tray }) => Object.values(tray)).filter((card) => card.isMine && card.status === 'waiting')
      .length;
  }

  /** Looks at the view without touching anything; whoever has been stopped is no longer asked. */
  sample(nowMs: number): void {
    const { view } = this;
    if (view === null || this.#choices === null || !this.#isActing) return;
    this.#choices.look(view, nowMs);
    this.withoutNewMs.push(this.#choices.withoutNewMs(nowMs));
    this.withoutOpenMs.push(this.#choices.withoutOpenMs(nowMs));
  }

  async act(): Promise<void> {
    this.#isActing = true;
    this.lastAnswerMs = performance.now();
    this.#choices = new Choices(this.lastAnswerMs);
    let nextMs = this.lastAnswerMs + this.#thinkMs();
    while (this.isActing) {
      if (performance.now() >= nextMs) {
        const hasActed = await this.#doSomething();
        nextMs = performance.now() + (hasActed ? this.#thinkMs() : GLANCE_MS);
      }
      await sleep(STEP_MS);
    }
  }

  stop(): void {
    this.#isActing = false;
  }

  #thinkMs(): number {
    return Math.min(THINK_MS.max, THINK_MS.min - THINK_MS.mean * Math.log(1 - this.#draw()));
  }

  async #doSomething(): Promise<boolean> {
    const { view } = this;
    const nowMs = performance.now();
    for (const [id, atMs] of this.#ideas) if (nowMs - atMs > RECENT_MS) this.#ideas.delete(id);
    const cardCommands = new Set(this.card.commands);
    const recent = new Set(this.#ideas.keys());
    const idea = view && thinkOf({ view, moves: this.#moves, cardCommands, recent, draw: this.#draw });
    if (!idea) return false;
    this.#ideas.set(idea.id, nowMs);
    this.decisions += 1;
    await this.player.give(idea.move);
    this.lastAnswerMs = performance.now();
    return true;
  }
}
