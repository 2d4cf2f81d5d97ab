// What a piece of waiting work costs per tick as its own role can tell: the order of a tray, "what hurts most".
// An estimate from what the role may know, not the ledger's truth; must not read hidden signal, need, risk or cause.
import type { Game, ValuePart, WorkItem } from '../state.ts';
import type { WorkType } from '../../scenario/schema/basics.ts';
import type { ViewKeys } from './viewKeys.ts';

/** Share (per mille) of what all services earn that a piece of work is taken to cost per tick, by type: in time, and late. */
const USUAL_HURT_PER_MILLE: Readonly<Record<WorkType, readonly [number, number]>> = {
  event: [30, 60],
  incident: [20, 30],
  problem: [25, 25],
  request: [4, 12],
  feedback: [5, 15],
  feature: [10, 20],
  technology: [8, 8],
  mission: [45, 45],
  change: [20, 20],
  improvement: [12, 12],
  toil: [6, 15],
};

/** The same for incidents nobody can measure, by priority 1 to 4; 0 = not yet prioritised. */
const PRIORITY_HURT_PER_MILLE = [60, 300, 120, 40, 15] as const;

/** A major shows above everything that is not one. */
const MAJOR_FACTOR = 2;

/** Cents per tick, at least 0. `payload` is what a change delivers, if that is open work. */
export function hurtOf(game: Game, keys: ViewKeys, item: WorkItem, payload: WorkItem | undefined): number {
  if (item.incident) return hurtOfIncident(game, keys, item);
  const { tick } = game.state;
  const value = item.value ?? payload?.value;
  if (value && !value.isLive)
    return valueNow(value, tick - (item.value ? item.arrivedTick : (payload ?? item).arrivedTick));
  const [inTime, late] = USUAL_HURT_PER_MILLE[item.type];
  const isLate = item.dueTick > 0 && tick >= item.dueTick;
  return Math.floor((keys.totalCents * (isLate ? late : inTime)) / 1000);
}

function hurtOfIncident({ index }: Game, keys: ViewKeys, item: WorkItem): number {
  const { incident } = item;
  if (!incident) return 0;
  const isMeasured = index.services.get(item.serviceId)?.isMonitored === true;
  const cents = isMeasured
    ? Math.floor(((keys.outageCents.get(item.serviceId) ?? 0) * incident.impactPerMille) / 1000)
    : Math.floor((keys.totalCents * (PRIORITY_HURT_PER_MILLE[item.priority] ?? 0)) / 1000);
  return incident.isMajor ? cents * MAJOR_FACTOR : cents;
}

/** Value per tick at an age: linear loss down to the floor. */
function valueNow(value: ValuePart, ageTicks: number): number {
  if (value.isWithdrawn) return 0;
  if (value.decayTicks === 0) return value.centsPerTick;
  const lostPerMille = Math.floor(
    ((1000 - value.floorPerMille) * Math.min(ageTicks, value.decayTicks)) / value.decayTicks,
  );
  return Math.floor((value.centsPerTick * (1000 - lostPerMille)) / 1000);
}
