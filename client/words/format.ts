// Amounts as players read them: money, hours, the game's calendar, metrics. Short, never more exact than useful.
// Must not: round anything that is then calculated with.
import { language, t, wordFor } from './t.ts';

const TICKS_PER_DAY = 24;

/** Money in cents as `€ 740`, `€ 74k`, `€ 1.2m`. */
export function formatMoney(cents: number): string {
  const euros = Math.abs(cents) / 100;
  const sign = cents < 0 && euros >= 0.5 ? '−' : '';
  if (euros < 999.5) return `${sign}€ ${formatNumber(euros, 0)}`;
  if (euros < 9_950) return `${sign}€ ${formatNumber(euros / 1000, 1)}k`;
  if (euros < 999_500) return `${sign}€ ${formatNumber(euros / 1000, 0)}k`;
  if (euros < 9_950_000) return `${sign}€ ${formatNumber(euros / 1_000_000, 1)}m`;
  return `${sign}€ ${formatNumber(euros / 1_000_000, 0)}m`;
}

/** Ticks as `11 h`. */
export function formatHours(ticks: number): string {
  return t('time.hours', { hours: formatNumber(ticks, 0) });
}

/** Milli-hours of effort as `11 h`, with a decimal under ten. */
export function formatEffort(milliHours: number): string {
  const hours = milliHours / 1000;
  return t('time.hours', { hours: formatNumber(hours, hours < 9.95 && hours % 1 !== 0 ? 1 : 0) });
}

/** Tick of a round as `Day 9 14:00`. */
export function formatDayClock(roundTick: number): string {
  const tick = Math.max(0, Math.floor(roundTick));
  return t('time.dayClock', {
    day: Math.floor(tick / TICKS_PER_DAY) + 1,
    hour: String(tick % TICKS_PER_DAY).padStart(2, '0'),
  });
}

/** Per mille as `86 %`. */
export function formatPerMille(perMille: number, decimals = 0): string {
  return t('unit.percent', { value: formatNumber(perMille / 10, decimals) });
}

export function formatData(megabytes: number): string {
  if (Math.abs(megabytes) < 1000) return t('unit.mb', { value: formatNumber(megabytes, 0) });
  return t('unit.gb', { value: formatNumber(megabytes / 1000, megabytes < 9_950 ? 1 : 0) });
}

/** A metric's value in its own unit. */
export function formatMetric(metric: string, value: number): string {
  if (metric.endsWith('Cents')) return formatMoney(value);
  if (metric.endsWith('Share') || metric === 'debt') return formatPerMille(value);
  if (metric === 'availability') return formatPerMille(value, 1);
  if (metric === 'csat') return t('unit.points', { value: formatNumber(value / 1000, 0) });
  if (metric.endsWith('Mb')) return formatData(value);
  if (metric.startsWith('leadTicks')) return formatHours(value);
  return formatNumber(value, 0);
}

export function metricTitle(metric: string): string {
  return wordFor('metric', metric) ?? metric;
}

export function formatNumber(value: number, decimals: number): string {
  return new Intl.NumberFormat(language.value, { minimumFractionDigits: 0, maximumFractionDigits: decimals }).format(
    value,
  );
}
