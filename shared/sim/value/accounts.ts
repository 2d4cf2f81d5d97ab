// Accounts: work that may be charged with lost value in every tick, with all that earning and charging look up. Part of the game's
// look-ups: made from the state. Must not hold anything that the state does not say.
import type { StepSpec } from '../../scenario/schema.ts';
import type { Rules } from '../rules.ts';
import type { IncidentPart, LeakRow, RoleIndex, ValuePart, WorkItem } from '../state.ts';
import { nextLossTick, valueAtAge } from './valueAtAge.ts';

/** Work with its leak rows and where it is. */
export interface Account {
  readonly item: WorkItem;
  /** What its rows say: `type:id`. */
  readonly cause: string;
  readonly steps: readonly StepSpec[];
  /** The latest rows that were charged, by what was done meanwhile (value/leaks.ts); only as long as `book` is the item's list of rows. */
  rows: (LeakRow | undefined)[];
  book: readonly LeakRow[];
  /** All its rows at one place, by what was done meanwhile. */
  stepId: string;
  roleId: string;
  readonly byDoing: Map<string, LeakRow>;
  /** Of the role whose tray it was in. */
  place: RoleIndex | undefined;
  /** The open change that carried it. */
  carrier: WorkItem | undefined;
}

export interface Earner {
  readonly item: WorkItem;
  readonly value: ValuePart;
  /** Position of its service; −1 = none. */
  readonly serviceIndex: number;
  readonly account: Account;
  /** For what it loses because it is not what was needed. */
  readonly need: Account;
  /** What it could bring in a tick, which is so before this tick. */
  cents: number;
  untilTick: number;
}

/** A class, because engines give the first few of such records shapes of their own, and are slower for ever after. */
export class OpenIncident {
  readonly item: WorkItem;
  readonly incident: IncidentPart;
  readonly serviceIndex: number;
  readonly account: Account;

  constructor(rules: Rules, item: WorkItem, incident: IncidentPart) {
    this.item = item;
    this.incident = incident;
    this.serviceIndex = serviceIndexOf(rules, item);
    this.account = accountOf(rules, item, item.type);
  }
}

/** Undefined when the item has no value. */
export function earnerOf(rules: Rules, item: WorkItem): Earner | undefined {
  const { value } = item;
  if (value === null) return undefined;
  return {
    value,
    untilTick: 0,
    cents: 0,
    serviceIndex: serviceIndexOf(rules, item),
    account: accountOf(rules, item, item.type),
    item,
    need: accountOf(rules, item, 'need'),
  };
}

/** Undefined when the item is no incident. */
export function openIncidentOf(rules: Rules, item: WorkItem): OpenIncident | undefined {
  const { incident } = item;
  return incident === null ? undefined : new OpenIncident(rules, item, incident);
}

/** [VA1] What an earner could bring in this tick; worked out anew only when it has become less. */
export function centsNow(earner: Earner, tick: number): number {
  if (tick >= earner.untilTick) appraise(earner, tick);
  return earner.cents;
}

function appraise(earner: Earner, tick: number): void {
  const { item, value } = earner;
  earner.cents = value.isViable ? valueAtAge(value, tick - item.arrivedTick) : 0;
  earner.untilTick = item.arrivedTick + nextLossTick(value, tick - item.arrivedTick);
}

const serviceIndexOf = ({ serviceIndex }: Rules, { serviceId }: WorkItem): number => serviceIndex.get(serviceId) ?? -1;

function accountOf({ routes }: Rules, item: WorkItem, kind: string): Account {
  return {
    item,
    steps: routes.get(item.routeId)?.steps ?? [],
    book: [],
    rows: [],
    place: undefined,
    carrier: undefined,
    stepId: '',
    roleId: '',
    byDoing: new Map(),
    cause: `${kind}:${item.id}`,
  };
}
