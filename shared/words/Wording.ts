// The words that both sides need, in one language: keys of the catalogue, amounts, the calendar of the game.
// Amounts are short, never more exact than useful. Must not: round anything that is then calculated with.
import { en, type SharedCatalogue, type SharedWordKey } from './en.ts';
import { putInWords, type WordParams } from './putInWords.ts';

const TICKS_PER_DAY = 24;

export class Wording {
  readonly language: string;
  readonly #catalogue: SharedCatalogue;

  constructor(language: string, catalogue: SharedCatalogue) {
    this.language = language;
    this.#catalogue = catalogue;
  }

  say(key: SharedWordKey, params?: WordParams): string {
    return putInWords(this.language, this.#catalogue[key], params);
  }

  /** The word of a group for a name that only the data know, for instance a type of work; null when there is none. */
  wordFor(group: string, name: string, params?: WordParams): string | null {
    const key = `${group}.${name}`;
    return isSharedWordKey(key) ? this.say(key, params) : null;
  }

  /** Money in cents as `€ 740`, `€ 74k`, `€ 1.2m`. */
  money(cents: number): string {
    const euros = Math.abs(cents) / 100;
    const sign = cents < 0 && euros >= 0.5 ? '−' : '';
    if (euros < 999.5) return `${sign}€ ${this.number(euros, 0)}`;
    if (euros < 9_950) return `${sign}€ ${this.number(euros / 1000, 1)}k`;
    if (euros < 999_500) return `${sign}€ ${this.number(euros / 1000, 0)}k`;
    if (euros < 9_950_000) return `${sign}€ ${this.number(euros / 1_000_000, 1)}m`;
    return `${sign}€ ${this.number(euros / 1_000_000, 0)}m`;
  }

  /** Ticks as `11 h`. */
  hours(ticks: number): string {
    return this.say('time.hours', { hours: this.number(ticks, 0) });
  }

  /** Milli-hours of effort as `11 h`, with a decimal under ten. */
  effort(milliHours: number): string {
    const hours = milliHours / 1000;
    return this.say('time.hours', { hours: this.number(hours, hours < 9.95 && hours % 1 !== 0 ? 1 : 0) });
  }

  /** Tick of a round as `Day 9 14:00`. */
  dayClock(roundTick: number): string {
    const tick = Math.max(0, Math.floor(roundTick));
    return this.say('time.dayClock', {
      day: Math.floor(tick / TICKS_PER_DAY) + 1,
      hour: String(tick % TICKS_PER_DAY).padStart(2, '0'),
    });
  }

  /** Per mille as `86 %`. */
  perMille(perMille: number, decimals = 0): string {
    return this.say('unit.percent', { value: this.number(perMille / 10, decimals) });
  }

  data(megabytes: number): string {
    if (Math.abs(megabytes) < 1000) return this.say('unit.mb', { value: this.number(megabytes, 0) });
    return this.say('unit.gb', { value: this.number(megabytes / 1000, megabytes < 9_950 ? 1 : 0) });
  }

  /** Satisfaction in thousandths of a point of 100, as `86 of 100`. */
  points(milli: number): string {
    return this.say('unit.points', { value: this.number(milli / 1000, 0) });
  }

  /** A metric's value in its own unit. */
  metric(metric: string, value: number): string {
    if (metric.endsWith('Cents')) return this.money(value);
    if (metric.endsWith('Share') || metric === 'debt') return this.perMille(value);
    if (metric === 'availability') return this.perMille(value, 1);
    if (metric === 'csat') return this.points(value);
    if (metric.endsWith('Mb')) return this.data(value);
    if (metric.startsWith('leadTicks')) return this.hours(value);
    return this.number(value, 0);
  }

  metricTitle(metric: string): string {
    return this.wordFor('metric', metric) ?? metric;
  }

  number(value: number, decimals: number): string {
    const format = { minimumFractionDigits: 0, maximumFractionDigits: decimals };
    return new Intl.NumberFormat(this.language, format).format(value);
  }
}

function isSharedWordKey(key: string): key is SharedWordKey {
  return Object.hasOwn(en, key);
}
