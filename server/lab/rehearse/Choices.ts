// What one person could do, as their own view tells it over time: when something new last came up (an arrival in the own tray,
// a finished item, a request, an alarm), and when a move was possible on work that waits.
import type { CardView, PublicView, RoleView } from '../../../shared/sim/views/types.ts';
import type { EventsMessage } from '../../../shared/wire/protocol.ts';

/** What a person sees, as plain data. */
export interface PersonView {
  public: PublicView;
  roles: Record<string, RoleView>;
}

/** One-off happenings after which there is something to think about; each reaches only those whom it concerns. */
const CALLS: ReadonlySet<string> = new Set([
  'messageSent',
  'swarmCalled',
  'pollOpened',
  'insightFound',
  'workPassed',
  'workFinished',
  'ownerChanged',
  'standUpCalled',
  'serviceWentDown',
  'serviceDegraded',
  'eventBecameIncident',
  'slaBreached',
]);

export class Choices {
  #newMs: number;
  #openMs: number;
  #cards: ReadonlySet<string> = new Set();
  #works: ReadonlyMap<string, string> = new Map();

  /** @param nowMs beginning of the round, which is new to everybody */
  constructor(nowMs: number) {
    this.#newMs = nowMs;
    this.#openMs = nowMs;
  }

  /** Time since something new came up. */
  withoutNewMs(nowMs: number): number {
    return nowMs - this.#newMs;
  }

  /** Time since something new came up or a move on waiting work was possible. */
  withoutOpenMs(nowMs: number): number {
    return nowMs - Math.max(this.#newMs, this.#openMs);
  }

  hear({ events }: EventsMessage, nowMs: number): void {
    if (events.some(({ name }) => CALLS.has(name))) this.#newMs = nowMs;
  }

  look({ roles }: PersonView, nowMs: number): void {
    const own = Object.values(roles);
    const cards = new Set(own.flatMap(({ tray }) => Object.keys(tray)));
    const works = new Map(own.flatMap(({ hands }) => Object.values(hands).map(({ id, workId }) => [id, workId])));
    const hasArrival = [...cards].some((id) => !this.#cards.has(id));
    const hasFinished = [...this.#works].some(([hand, work]) => work !== '' && works.get(hand) !== work);
    if (hasArrival || hasFinished) this.#newMs = nowMs;
    if (own.some(hasOpenMove)) this.#openMs = nowMs;
    this.#cards = cards;
    this.#works = works;
  }
}

/** Whether a move is possible now on work that waits for this role. */
function hasOpenMove({ options, tray }: RoleView): boolean {
  const isWaiting = (card: CardView | undefined): boolean => card?.isMine === true && card.status === 'waiting';
  return Object.values(options).some(({ refusal, target }) => refusal === '' && isWaiting(tray[target]));
}
