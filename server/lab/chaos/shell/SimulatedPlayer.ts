// A person at a device: one seat, a page that stays connected, and something to do every few seconds, chosen from what they see.
// May reload the page, open another one, or go away for a while. Remembers what each page was told.
import type { OptionView } from '../../../../shared/sim/views/types.ts';
import { type AcceptedMessage, MESSAGES, type RejectedMessage } from '../../../../shared/wire/protocol.ts';
import type { State } from '../../../../shared/wire/state.ts';
import type { TeamKey } from '../../../journal/store.ts';
import type { Moves } from '../../rehearse/Moves.ts';
import { Canaries } from './canaries.ts';
import type { Chance } from './Chance.ts';
import { NetworkPath } from './NetworkPath.ts';
import { Outbox, type SentCommand } from './Outbox.ts';
import type { Parity } from './Parity.ts';
import type { ServerProcess } from './ServerProcess.ts';
import { type Admission, SteadyClient } from './SteadyClient.ts';
import { newOwner } from './SimulatedTime.ts';
import type { World } from './World.ts';

export interface PlayerWish {
  key: TeamKey;
  name: string;
  roleId: string;
}

interface Page {
  client: SteadyClient;
  outbox: Outbox;
}

/** People decide every few seconds; a third of what they do is nothing that their view offers. */
const THINK_MS = { least: 1500, mean: 4500 };
const PLAIN_MOVE_SHARE = 0.3;

export class SimulatedPlayer {
  readonly wish: PlayerWish;
  readonly path: NetworkPath;
  /** Of all pages, in the order in which they were given. */
  readonly sent: SentCommand[] = [];
  readonly canaries: Canaries;
  readonly #world: World;
  readonly #chance: Chance;
  readonly #moves: Moves;
  readonly #parity: Parity;
  readonly #owner = newOwner();
  #page: Page | null = null;
  /** Left open beside it. */
  #otherPages: Page[] = [];
  #seatToken = '';
  #seatId = '';
  #isShared = false;
  #isPlaying = true;
  #joins = 0;
  #resends = 0;

  constructor(world: World, moves: Moves, parity: Parity, wish: PlayerWish) {
    this.#world = world;
    this.#moves = moves;
    this.#parity = parity;
    this.wish = wish;
    this.#chance = world.chance.fork(`player ${wish.name}`);
    this.path = new NetworkPath(this.#chance.fork('path'), world.time.nowMs);
    this.canaries = new Canaries(wish.key.teamId, [wish.roleId]);
  }

  get seatId(): string {
    return this.#seatId;
  }

  get client(): SteadyClient | null {
    return this.#page?.client ?? null;
  }

  get joins(): number {
    return this.#pages.reduce((sum, { client }) => sum + client.joins, this.#joins);
  }

  get resends(): number {
    return this.#pages.reduce((sum, { outbox }) => sum + outbox.resends, this.#resends);
  }

  /** Connected, shown something, and everything that was sent has been answered. */
  get isAtRest(): boolean {
    return this.#page !== null && this.#page.client.shown !== null && this.#page.outbox.isEmpty;
  }

  begin(): void {
    this.comeBack();
    this.#think();
  }

  /** Opens the page afresh: what the old one had not heard it never will. */
  reload(): void {
    this.goAway();
    this.comeBack();
  }

  /** Another page beside this one, on the same device or another: the newest has the seat. */
  openAnother(): void {
    if (this.#page !== null) this.#otherPages.push(this.#page);
    this.comeBack();
  }

  /** Closes the page. */
  goAway(): void {
    for (const page of this.#pages) {
      this.#joins += page.client.joins;
      this.#resends += page.outbox.resends;
      page.client.leave();
      page.outbox.forget();
    }
    this.#page = null;
    this.#otherPages = [];
  }

  comeBack(): void {
    const page = this.#newPage();
    this.#page = page;
    page.client.open();
  }

  stopPlaying(): void {
    this.#isPlaying = false;
  }

  /** One page is enough now, and whoever is not there comes once more. */
  settleDown(): void {
    for (const { client } of this.#otherPages) client.leave();
    if (this.#page === null || this.#page.client.state === 'replaced') this.comeBack();
  }

  get #pages(): Page[] {
    return this.#page === null ? this.#otherPages : [...this.#otherPages, this.#page];
  }

  #newPage(): Page {
    const world = this.#world;
    const outbox = new Outbox((message) => client.send(MESSAGES.command, message), world.time.nowMs);
    const client: SteadyClient = new SteadyClient({
      world,
      chance: this.#chance,
      path: this.path,
      admit: (server) => this.#admit(server),
      onAdmitted: (admission) => this.#onAdmitted(admission, outbox),
      onProblem: () => {
        // A seat of which nobody ever told us may have the role.
        this.#isShared = true;
      },
      onOpen: () => outbox.resendAll(),
      onCheck: () => outbox.resendDue(),
      onMessage: (name, payload) => this.#hear(outbox, name, payload),
      onFrame: (frame) => this.canaries.look(frame),
      onState: (state, link, number) => this.#parity.seen(link, number, state),
    });
    return { client, outbox };
  }

  async #admit(server: ServerProcess): Promise<Admission> {
    const { key, name, roleId } = this.wish;
    const wish =
      this.#seatToken === ''
        ? { nickname: name, roleId, isShared: this.#isShared }
        : { nickname: name, seatToken: this.#seatToken };
    const seat = await server.seat(key, wish, `click of ${name}`);
    return { roomId: seat.roomId, options: { seatToken: seat.seatToken }, seat };
  }

  #onAdmitted({ seat }: Admission, outbox: Outbox): void {
    if (seat === undefined) return;
    this.#seatToken = seat.seatToken;
    if (this.#seatId !== '' && this.#seatId !== seat.seatId) this.#parity.wrongSeat(this.wish.name, seat.seatId);
    this.#seatId = seat.seatId;
    for (const roleId of seat.roleIds) this.canaries.allow(roleId);
    outbox.raiseTo(seat.nextSeq);
  }

  #hear(outbox: Outbox, name: string, payload: unknown): void {
    const { time, trace } = this.#world;
    if (name === MESSAGES.accepted) {
      const { seq, tick } = payload as AcceptedMessage;
      if (outbox.settle(seq, 'accepted', { tick })) trace.note(time.nowMs(), `${this.wish.name} accepted ${seq}`, tick);
    } else if (name === MESSAGES.rejected) {
      const { seq, code } = payload as RejectedMessage;
      if (outbox.settle(seq, 'rejected', { code })) trace.note(time.nowMs(), `${this.wish.name} rejected ${seq}`, code);
    }
  }

  #think(): void {
    const waitMs = THINK_MS.least + this.#chance.waitMs(THINK_MS.mean);
    this.#world.time.after(waitMs, this.#owner, () => {
      this.#act();
      this.#think();
    });
  }

  #act(): void {
    const page = this.#page;
    // A page shows nothing to press before it has come in once.
    if (page === null || !this.#isPlaying || page.client.joins === 0) return;
    if (page.client.state === 'replaced') {
      // “Use it here.”
      this.openAnother();
      return;
    }
    const command = this.#choose(page.client.shown);
    const { key } = this.wish;
    this.sent.push(page.outbox.send({ teamId: key.teamId, seatId: this.#seatId }, command));
  }

  #choose(state: State | null): Record<string, unknown> {
    const chance = this.#chance;
    const plain = { type: 'setPulling', isPulling: chance.isHappening(0.5) ? 'yes' : 'no' };
    if (state === null || chance.isHappening(PLAIN_MOVE_SHARE)) return plain;
    const options = optionsOf(state).filter(({ refusal }) => refusal === '');
    const option = chance.pick(options);
    return (option === undefined ? null : this.#moves.of(option, chance.share())) ?? plain;
  }
}

function optionsOf(state: State): OptionView[] {
  const roles = [...(state.roles.values() as Iterable<{ options: ReadonlyMap<string, OptionView> }>)];
  return roles.flatMap(({ options }) => [...options.values()]);
}
