// Amounts as players read them, in the language of the page: money, hours, the game's calendar, metrics.
// Must not: know how an amount is written; both sides write it in the same way (shared/words).
import { wording } from './t.ts';

/** Money in cents as `€ 740`, `€ 74k`, `€ 1.2m`. */
export const formatMoney = (cents: number): string => wording.value.money(cents);

/** Ticks as `11 h`. */
export const formatHours = (ticks: number): string => wording.value.hours(ticks);

/** Milli-hours of effort as `11 h`, with a decimal under ten. */
export const formatEffort = (milliHours: number): string => wording.value.effort(milliHours);

/** Tick of a round as `Day 9 14:00`. */
export const formatDayClock = (roundTick: number): string => wording.value.dayClock(roundTick);

/** Per mille as `86 %`. */
export const formatPerMille = (perMille: number, decimals = 0): string => wording.value.perMille(perMille, decimals);

/** A metric's value in its own unit. */
export const formatMetric = (metric: string, value: number): string => wording.value.metric(metric, value);

export const metricTitle = (metric: string): string => wording.value.metricTitle(metric);

export const formatNumber = (value: number, decimals: number): string => wording.value.number(value, decimals);
