// The working calendar of a scenario that has one: when hands work, and how much demand comes when [HD8, DM6]. Tick 0 is the first
// tick of a week. Reads only; hands are sent home by systems/keepOfficeHours.ts.
import type { Scenario } from '../scenario/schema.ts';
import { drawLawPerMille } from './laws/drawLaw.ts';
import { hashText } from './random.ts';
import type { Game } from './state.ts';

export type OfficeHours = NonNullable<Scenario['people']['officeHours']>;

const FULL = 1000;
const DAY_LUCK = hashText('officeHours:day');

export function isOfficeOpen(hours: OfficeHours, tick: number): boolean {
  const day = Math.floor(tick / hours.dayTicks) % hours.weekDays;
  const time = tick % hours.dayTicks;
  return day < hours.daysOpen && time >= hours.opensTick && time < hours.closesTick;
}

/** The first tick from this one on at which hands work; the same tick while they do. */
export function nextOpeningTick(hours: OfficeHours, tick: number): number {
  if (isOfficeOpen(hours, tick)) return tick;
  const { dayTicks, opensTick, closesTick, daysOpen, weekDays } = hours;
  const today = Math.floor(tick / dayTicks);
  let day = tick % dayTicks >= closesTick ? today + 1 : today;
  if (day % weekDays >= daysOpen) day += weekDays - (day % weekDays);
  return day * dayTicks + opensTick;
}

/** [DM6] What of the usual demand comes in this tick, per mille; 1000 without a calendar. */
export function demandPerMille(game: Game): number {
  const hours = game.rules.scenario.people.officeHours;
  if (hours === null) return FULL;
  const { tick, seed } = game.state;
  const day = Math.floor(tick / hours.dayTicks);
  const luck = drawLawPerMille('skewed', seed, DAY_LUCK, day, 0);
  const ofDay = FULL + Math.trunc((hours.dayLuckPerMille * (luck - FULL)) / FULL);
  return isOfficeOpen(hours, tick) ? ofDay : Math.floor((ofDay * hours.closedDemandPerMille) / FULL);
}
