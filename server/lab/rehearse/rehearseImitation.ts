// One team of people imitated, one for each role and a pair, in front of a facilitator who watches; one of them is stopped on
// purpose. Measures; what the figures should be is in imitationFigures.ts.
import { setTimeout as sleep } from 'node:timers/promises';
import type { FacilitatorRoleView, PublicView } from '../../../shared/sim/views/types.ts';
import { dice } from './dice.ts';
import { Facilitator } from './Facilitator.ts';
import type { PlayerLink } from './joinAsPlayer.ts';
import { Moves } from './Moves.ts';
import { OwnServer } from './OwnServer.ts';
import { Person } from './Person.ts';
import { Player, type Sent } from './Player.ts';
import { isNamedQuiet, type SeatSight } from './quietRule.ts';

export interface ImitationPlan {
  scenario: string;
  seconds: number;
  stopAfterSeconds: number;
  seed: number;
  say: (what: string) => void;
}

export interface PersonFigures {
  title: string;
  isPaired: boolean;
  isStopped: boolean;
  decisionsPerMinute: number;
  /** Milliseconds, once a sample, until they were stopped. */
  withoutNewMs: number[];
  withoutOpenMs: number[];
  sent: Sent[];
  /** Share of the time in which the console named them while they were at it. */
  namedShare: number;
}

export interface Imitation {
  people: PersonFigures[];
  seconds: number;
  /** From the last sign of whoever was stopped until the console names them; null = never. */
  namedAfterMs: number | null;
}

interface FacilitatorSight {
  public: Pick<PublicView, 'phase'>;
  facilitator?: { roles: Record<string, FacilitatorRoleView>; seats: Record<string, SeatSight> };
}

const TEAM_ID = 't1';
const SAMPLE_MS = 250;
/** The console must have had its time before the end. */
const NAMING_MS_MAX = 30_000;

/** @throws Error when the server or a player fails */
export async function rehearseImitation(plan: ImitationPlan): Promise<Imitation> {
  plan.say('a server of its own');
  const server = await OwnServer.start();
  try {
    const facilitator = await Facilitator.open(server.url, { scenario: plan.scenario, teams: 1, seed: plan.seed });
    const people = await seat(server.url, facilitator, plan.seed);
    plan.say(`${people.length} people of ${people.length - 1} roles sit down`);
    const link = await facilitator.watch(TEAM_ID);
    await facilitator.control({ action: 'start' });
    await facilitator.control({ action: 'start' });
    while (sightOf(link).public.phase !== 'running') await sleep(SAMPLE_MS);
    const imitation = await new Watching(plan, people, link).run();
    link.close();
    for (const { player } of people) player.leave();
    return imitation;
  } finally {
    await server.end();
  }
}

/** One for each role card, and a second one for the role with the most hands. */
async function seat(url: string, facilitator: Facilitator, seed: number): Promise<Person[]> {
  const moves = await Moves.read(url);
  const cards = await facilitator.readRoleCards();
  const [paired] = [...cards].sort((a, b) => b.hands.length - a.hands.length);
  const wished = paired === undefined ? cards : [...cards, paired];
  const people: Person[] = [];
  for (const [k, card] of wished.entries()) {
    const player = new Player({
      url,
      code: facilitator.code,
      teamId: TEAM_ID,
      nickname: `Person ${k + 1}`,
      roleId: card.roleId,
      share: k === cards.length,
    });
    await player.comeIn();
    people.push(new Person(card, player, card === paired, moves, dice(seed * 1000 + k)));
  }
  return people;
}

/** The round as it runs, sample by sample. */
class Watching {
  readonly #plan: ImitationPlan;
  readonly #people: readonly Person[];
  readonly #link: PlayerLink;
  readonly #named = new Map<Person, number>();
  #samples = 0;
  #chosen: Person | null = null;
  /** Last sign of the chosen one; 0 = still at it. */
  #silentSinceMs = 0;
  #namedAfterMs: number | null = null;

  constructor(plan: ImitationPlan, people: readonly Person[], link: PlayerLink) {
    this.#plan = plan;
    this.#people = people;
    this.#link = link;
  }

  async run(): Promise<Imitation> {
    const { seconds, stopAfterSeconds, say } = this.#plan;
    say(`a round at 1×; after ${stopAfterSeconds} s one of them stops`);
    const startMs = performance.now();
    const acting = this.#people.map((person) => person.act());
    const endMs = startMs + seconds * 1000;
    for (let nowMs = startMs; !this.#isOver(nowMs, endMs); nowMs = performance.now()) {
      for (const person of this.#people) person.sample(nowMs);
      this.#lookAtConsole(nowMs, startMs);
      if (nowMs - startMs >= stopAfterSeconds * 1000) this.#stopOne();
      await sleep(SAMPLE_MS);
    }
    const tookSeconds = (performance.now() - startMs) / 1000;
    for (const person of this.#people) person.stop();
    await Promise.all(acting);
    return { people: this.#figures(tookSeconds), seconds: tookSeconds, namedAfterMs: this.#namedAfterMs };
  }

  #isOver(nowMs: number, endMs: number): boolean {
    if (nowMs < endMs) return false;
    const isDecided =
      this.#silentSinceMs === 0 ? nowMs > endMs + NAMING_MS_MAX : nowMs > this.#silentSinceMs + NAMING_MS_MAX;
    return isDecided || this.#namedAfterMs !== null;
  }

  /** Whoever sits alone before the most waiting work, right after a sign of theirs: silence begins there. */
  #stopOne(): void {
    this.#chosen ??=
      this.#people.filter(({ isPaired }) => !isPaired).sort((a, b) => b.waitingCount - a.waitingCount)[0] ?? null;
    if (this.#chosen === null || this.#silentSinceMs !== 0) return;
    if (performance.now() - this.#chosen.lastAnswerMs > 2 * SAMPLE_MS) return;
    this.#chosen.stop();
    this.#silentSinceMs = this.#chosen.lastAnswerMs;
    this.#plan.say(`${this.#chosen.card.title} stops`);
  }

  #lookAtConsole(nowMs: number, startMs: number): void {
    const { facilitator } = sightOf(this.#link);
    if (facilitator === undefined) return;
    this.#samples += 1;
    const seats = Object.values(facilitator.seats);
    for (const person of this.#people) {
      const role = facilitator.roles[person.card.roleId];
      if (role === undefined || !isNamedQuiet(role, seats, (nowMs - startMs) / 1000)) continue;
      if (person.isActing) this.#named.set(person, (this.#named.get(person) ?? 0) + 1);
      else if (person === this.#chosen) this.#namedAfterMs ??= nowMs - this.#silentSinceMs;
    }
  }

  #figures(tookSeconds: number): PersonFigures[] {
    return this.#people.map((person): PersonFigures => {
      const { card, isPaired, decisions, withoutNewMs, withoutOpenMs, player } = person;
      const shownSeconds = (withoutNewMs.length / Math.max(1, this.#samples)) * tookSeconds;
      return {
        title: card.title,
        isPaired,
        isStopped: person === this.#chosen,
        decisionsPerMinute: (decisions / Math.max(1, shownSeconds)) * 60,
        withoutNewMs,
        withoutOpenMs,
        sent: player.sent,
        namedShare: (this.#named.get(person) ?? 0) / Math.max(1, withoutNewMs.length),
      };
    });
  }
}

const sightOf = (link: PlayerLink): FacilitatorSight => (link.state() as { toJSON: () => FacilitatorSight }).toJSON();
