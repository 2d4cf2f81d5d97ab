// The statistics of section 'face validity' of a service desk's incidents. Times in hours; weeks by the calendar of the scenario.
import { fitOne, fitTwo } from './lognormal.ts';
import type { DeskIncident, DeskRun } from './observeDesk.ts';

export interface Calendar {
  dayTicks: number;
  weekDays: number;
  daysOpen: number;
  /** Ticks in an hour of the story. */
  hourTicks: number;
}

/** By statistic, as bands.json names them. */
export function deskStatistics({ incidents, reopened }: DeskRun, calendar: Calendar): Record<string, number> {
  const handoffs = incidents.map((incident) => incident.handoffs);
  const hours = hoursOf(incidents, calendar.hourTicks);
  const logs = hours.map(Math.log);
  const elapsed = total(incidents.map((incident) => incident.elapsedTicks));
  return {
    zeroHandoffShare: handoffs.filter((count) => count === 0).length / handoffs.length,
    handoffsMean: mean(handoffs),
    handoffsDispersion: variance(handoffs) / mean(handoffs),
    meanOverMedian: mean(hours) / median(hours),
    slowestTenthShare: total(hours.slice(Math.floor(hours.length * 0.9))) / total(hours),
    twoLognormalKs: fitTwo(logs).ks,
    oneLognormalKs: fitOne(logs).ks,
    waitingShare: 1 - total(incidents.map((incident) => incident.touchedTicks)) / elapsed,
    reopenShare: reopened / incidents.length,
    topTenthShare: topTenthShare(incidents),
    fridayFactor: fridayFactor(incidents, calendar),
    dailyDispersion: dailyDispersion(incidents, calendar),
  };
}

/** Sorted; incidents of the same tick are spread evenly over it, because ticks are the grain of the clock and not of the desk. */
export function hoursOf(incidents: readonly DeskIncident[], hourTicks: number): number[] {
  const counts = new Map<number, number>();
  for (const { elapsedTicks } of incidents) counts.set(elapsedTicks, (counts.get(elapsedTicks) ?? 0) + 1);
  return [...counts.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([ticks, count]) =>
      Array.from({ length: count }, (_, position) => (ticks - 1 + (position + 0.5) / count) / hourTicks),
    );
}

/** Share of the tickets in the most frequent tenth of the categories. */
function topTenthShare(incidents: readonly DeskIncident[]): number {
  const counts = new Map<string, number>();
  for (const { category } of incidents) counts.set(category, (counts.get(category) ?? 0) + 1);
  const sorted = [...counts.values()].sort((a, b) => b - a);
  return total(sorted.slice(0, Math.max(1, Math.round(sorted.length / 10)))) / incidents.length;
}

const dayOf = ({ arrivedTick }: DeskIncident, { dayTicks }: Calendar): number => Math.floor(arrivedTick / dayTicks);

/** Median of what arrives on the last working day over that of the other working days. */
function fridayFactor(incidents: readonly DeskIncident[], calendar: Calendar): number {
  const lastDay = calendar.daysOpen - 1;
  const weekday = (incident: DeskIncident): number => dayOf(incident, calendar) % calendar.weekDays;
  const fridays = incidents.filter((incident) => weekday(incident) === lastDay);
  const others = incidents.filter((incident) => weekday(incident) < lastDay);
  return median(hoursOf(fridays, calendar.hourTicks)) / median(hoursOf(others, calendar.hourTicks));
}

/** Variance over mean of the arrivals of a working day. */
function dailyDispersion(incidents: readonly DeskIncident[], calendar: Calendar): number {
  const days = incidents.reduce((last, incident) => Math.max(last, dayOf(incident, calendar) + 1), 0);
  const counts = new Array<number>(days).fill(0);
  for (const incident of incidents) {
    const day = dayOf(incident, calendar);
    counts[day] = (counts[day] ?? 0) + 1;
  }
  const workdays = counts.filter((_, day) => day % calendar.weekDays < calendar.daysOpen);
  return variance(workdays) / mean(workdays);
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const mean = (values: readonly number[]): number => total(values) / values.length;

function variance(values: readonly number[]): number {
  const centre = mean(values);
  return mean(values.map((value) => (value - centre) ** 2));
}

/** @param sorted ascending */
const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? NaN;
