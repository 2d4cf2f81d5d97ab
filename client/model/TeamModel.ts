// One team as this page sees it: plain views in signals, published at most once a frame. Screens read nothing else.
// Must not: hold rules, or hand Schema instances on.
import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { WireEvent } from '../../shared/wire/protocol.ts';
import type { PublicView, RoleView } from '../../shared/sim/views/types.ts';
import { GameClock } from './GameClock.ts';
import {
  completeState,
  type FacilitatorPart,
  type RolePeopleView,
  type SessionPart,
  type WireState,
} from './wireState.ts';

/** A one-off happening, numbered so that a reader knows what it has shown already. */
export interface TeamEvent extends WireEvent {
  readonly number: number;
  readonly tick: number;
}

const EVENTS_KEPT = 60;

export class TeamModel {
  readonly publicView: Signal<PublicView>;
  /** By role id; only roles that this player plays. */
  readonly roleViews: Signal<Readonly<Record<string, RoleView>>>;
  /** Who plays each role, by role id. */
  readonly people: Signal<Readonly<Record<string, RolePeopleView>>>;
  readonly session: Signal<SessionPart>;
  /** Only on the facilitator's connection. */
  readonly facilitatorView: Signal<FacilitatorPart | null>;
  /** Scenario texts by key, in this player's language. */
  readonly texts = signal<Readonly<Record<string, string>>>({});
  /** The latest happenings, oldest first. */
  readonly events = signal<readonly TeamEvent[]>([]);
  /** Counts publications; at most one a frame. For renderers that redraw as a whole. */
  readonly changed = signal(0);
  /** False until the first state has arrived. */
  readonly isReady: ReadonlySignal<boolean> = computed(() => this.changed.value > 0);
  readonly clock = new GameClock();
  #latest: unknown = null;
  #isScheduled = false;
  #eventNumber = 0;
  readonly #schedule: (publish: () => void) => void;

  /** @param schedule runs its argument later, once; by default at the next frame. */
  constructor(schedule: (publish: () => void) => void = nextFrame) {
    const empty = completeState({});
    this.#schedule = schedule;
    this.publicView = signal(empty.public);
    this.roleViews = signal(empty.roles);
    this.people = signal(empty.people);
    this.session = signal<SessionPart>(empty);
    this.facilitatorView = signal(empty.facilitator);
  }

  /** Takes a decoded state; several within a frame become one publication. */
  receive(plain: unknown): void {
    this.#latest = plain;
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    this.#schedule(() => {
      this.#isScheduled = false;
      this.#publish(completeState(this.#latest));
    });
  }

  addTexts(texts: Readonly<Record<string, string>>): void {
    this.texts.value = { ...this.texts.value, ...texts };
  }

  addEvents(tick: number, events: readonly WireEvent[]): void {
    const numbered = events.map((event) => ({ ...event, tick, number: (this.#eventNumber += 1) }));
    this.events.value = [...this.events.value, ...numbered].slice(-EVENTS_KEPT);
  }

  /** The scenario's text for a key; an ellipsis until it has arrived. */
  textOf(key: string): string {
    if (key === '') return '';
    return this.texts.value[key] ?? '…';
  }

  roleView(roleId: string): RoleView | null {
    return this.roleViews.value[roleId] ?? null;
  }

  #publish(state: WireState): void {
    this.clock.observe(state.public, performance.now());
    batch(() => {
      this.publicView.value = state.public;
      this.roleViews.value = state.roles;
      setIfOther(this.people, state.people);
      setIfOther(this.session, sessionPartOf(state));
      this.facilitatorView.value = state.facilitator;
      this.changed.value += 1;
    });
  }
}

function sessionPartOf({ sessionTitle, teamName, code, trouble, session }: WireState): SessionPart {
  return { sessionTitle, teamName, code, trouble, session };
}

/** For small parts that seldom change: their readers need not draw again with every tick. */
function setIfOther<T>(target: Signal<T>, value: T): void {
  if (JSON.stringify(target.peek()) !== JSON.stringify(value)) target.value = value;
}

/** A hidden page gets no frames, but must not fall behind either. */
function nextFrame(publish: () => void): void {
  if (typeof requestAnimationFrame === 'function' && document.visibilityState === 'visible') {
    requestAnimationFrame(() => publish());
  } else {
    setTimeout(publish, 100);
  }
}
