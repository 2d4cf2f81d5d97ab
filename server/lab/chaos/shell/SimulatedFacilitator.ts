// Leads the session as a person would: watches one team's desk, opens phases in time, gives orders now and then, and tells each
// role a word of its own. Counts which orders were acknowledged. Must not know what goes wrong around it.
import type { Control } from '../../../sessions/controlSchema.ts';
import type { NewSession } from '../../../sessions/Sessions.ts';
import { canary } from './canaries.ts';
import type { Chance } from './Chance.ts';
import { NetworkPath } from './NetworkPath.ts';
import type { Parity } from './Parity.ts';
import type { SimulatedPlayer } from './SimulatedPlayer.ts';
import { newOwner } from './SimulatedTime.ts';
import { SteadyClient } from './SteadyClient.ts';
import type { World } from './World.ts';

/** How often an order was sent and how often it was acknowledged, by what it leaves in the journal. */
export interface OrderCount {
  sent: number;
  accepted: number;
}

export interface Led {
  world: World;
  parity: Parity;
  session: NewSession;
  teamId: string;
  players: readonly SimulatedPlayer[];
  /** So many rounds are played again. */
  replays: number;
}

const LOOK_MS = 1000;
/** Between steps of the agenda, and between other orders while a round runs. */
const STEP_MS = { least: 3000, most: 12_000 };
const ORDER_MEAN_MS = 12_000;
/** The others lead by the overview of all teams, which says less. */
const WATCHING_SHARE = 0.5;

export class SimulatedFacilitator {
  readonly path: NetworkPath;
  /** Words for one role, by their text: these are told apart in the journal. */
  readonly words = new Map<string, OrderCount>();
  readonly #led: Led;
  readonly #chance: Chance;
  readonly #owner = newOwner();
  readonly #client: SteadyClient;
  #phase = '';
  #isPaused = false;
  #nextStepMs = 0;
  #nextOrderMs = 0;
  #lastWord = 0;
  #replaysLeft: number;
  #isLeading = true;
  readonly #isWatching: boolean;

  constructor(led: Led) {
    const { world, parity, session } = led;
    this.#led = led;
    this.#replaysLeft = led.replays;
    this.#chance = world.chance.fork(`facilitator ${led.teamId}`);
    this.path = new NetworkPath(this.#chance.fork('path'), world.time.nowMs);
    this.#isWatching = this.#chance.isHappening(WATCHING_SHARE);
    const key = { code: session.session.code, teamId: led.teamId };
    this.#client = new SteadyClient({
      world,
      chance: this.#chance,
      path: this.path,
      admit: async (server) => {
        const { roomId, ticket } = await server.watch(key, session.facilitatorToken);
        return { roomId, options: { ticket } };
      },
      onAdmitted: () => undefined,
      onProblem: () => undefined,
      onOpen: () => undefined,
      onCheck: () => undefined,
      onMessage: () => undefined,
      onFrame: () => undefined,
      onState: (state, link, number) => {
        this.#phase = state.public.phase;
        this.#isPaused = state.public.isPaused;
        parity.seen(link, number, state);
      },
    });
  }

  get client(): SteadyClient {
    return this.#client;
  }

  get isOver(): boolean {
    return this.#phase === 'debrief' || this.#phase === 'closed';
  }

  begin(): void {
    if (this.#isWatching) this.#client.open();
    this.#led.world.time.every(LOOK_MS, this.#owner, () => this.#look());
  }

  stopLeading(): void {
    this.#isLeading = false;
  }

  #look(): void {
    const nowMs = this.#led.world.time.nowMs();
    if (!this.#isWatching) this.#glance();
    const isBlind = this.#phase === '' || (this.#isWatching && this.#client.state !== 'open');
    if (!this.#isLeading || isBlind || this.isOver) return;
    if (this.#phase === 'running') {
      this.#nextStepMs = nowMs + this.#chance.between(STEP_MS.least, STEP_MS.most);
      if (nowMs < this.#nextOrderMs) return;
      this.#nextOrderMs = nowMs + this.#chance.waitMs(ORDER_MEAN_MS);
      this.#orderSomething();
    } else if (nowMs >= this.#nextStepMs) {
      this.#nextStepMs = nowMs + this.#chance.between(STEP_MS.least, STEP_MS.most);
      this.#stepOn();
    }
  }

  #glance(): void {
    const { world, session, teamId } = this.#led;
    const key = { code: session.session.code, teamId };
    world.request(
      this.path,
      (server) => server.store.readTeam(key),
      (answer) => {
        if (answer.kind === 'done' && answer.value !== null) this.#phase = answer.value.phase;
      },
    );
  }

  #stepOn(): void {
    if (this.#phase === 'lobby' || this.#phase === 'briefing') this.#order({ action: 'start', ...this.#team });
    else if (this.#phase === 'review' && this.#replaysLeft > 0) {
      this.#replaysLeft -= 1;
      this.#order({ action: 'replayRound', ...this.#team });
    } else this.#order({ action: 'nextPhase', ...this.#team });
  }

  get #team(): { teamId: string } {
    return { teamId: this.#led.teamId };
  }

  #orderSomething(): void {
    const chance = this.#chance;
    const team = this.#team;
    const player = chance.pick(this.#led.players);
    const other = chance.pick(this.#led.players);
    const { roles } = this.#led.session.session.scenario;
    const roleId = chance.pick(roles)?.id ?? '';
    const kind = chance.below(12);
    if (this.#isPaused) this.#order({ action: 'resume', ...team });
    else if (kind < 6) this.#tell(roleId);
    else if (kind === 6) this.#order({ action: 'pause', ...team });
    else if (kind === 7) this.#order({ action: 'note', ...team, text: canary(team.teamId, 'facilitator', 0) });
    else if (player !== undefined && player.seatId !== '') this.#orderSeat(kind, player, other, roleId);
  }

  #orderSeat(kind: number, player: SimulatedPlayer, other: SimulatedPlayer | undefined, roleId: string): void {
    const team = this.#team;
    const { seatId } = player;
    if (kind === 8) this.#order({ action: 'handToBot', ...team, seatId });
    else if (kind === 9) this.#order({ action: 'takeBack', ...team, seatId });
    else if (kind === 10 && other !== undefined && other !== player && other.seatId !== '') {
      // Whatever they hold at that moment changes hands.
      for (const { id } of this.#led.session.session.scenario.roles)
        for (const mover of [player, other]) mover.canaries.allow(id);
      this.#order({ action: 'swapSeats', ...team, seatId, otherSeatId: other.seatId });
    } else {
      player.canaries.allow(roleId);
      this.#order({ action: 'moveSeat', ...team, seatId, roleIds: [roleId] });
    }
  }

  #tell(roleId: string): void {
    this.#lastWord += 1;
    const text = canary(this.#led.teamId, roleId, this.#lastWord);
    const count = { sent: 1, accepted: 0 };
    this.words.set(text, count);
    this.#order({ action: 'message', ...this.#team, roleId, from: 'Flight', text }, () => {
      count.accepted += 1;
    });
  }

  #order(control: Control, onAccepted: () => void = () => undefined): void {
    const { world, session } = this.#led;
    world.request(
      this.path,
      async (server) => {
        const { controller, sessions } = server.services;
        return controller.carryOut(await sessions.find(session.session.code), control);
      },
      (answer) => {
        world.trace.note(world.time.nowMs(), `order ${control.action}`, answer.kind);
        if (!this.#isWatching && control.action === 'pause') this.#isPaused = true;
        if (!this.#isWatching && control.action === 'resume') this.#isPaused = false;
        if (answer.kind === 'done' && answer.value.teams.every(({ accepted }) => accepted)) onAccepted();
      },
    );
  }
}
