// A sentence of the debrief in words: parameters that are ids by their names, numbers as their own names say what they are.
// Must not know any sentence.
import type { Sentence } from '../../../net/debriefApi.ts';
import {
  formatEffort,
  formatHours,
  formatMetric,
  formatMoney,
  formatNumber,
  formatPerMille,
  metricTitle,
} from '../../../words/format.ts';
import { wordFor } from '../../../words/t.ts';

/** What a metric is said to be. */
const MEASURED: ReadonlySet<string> = new Set(['baseline', 'target', 'actual']);

/** '' where there are no words for it. */
export function sentenceWords(
  group: 'debrief.evidence' | 'debrief.reading',
  { code, params, names }: Sentence,
): string {
  const metric = String(params['metric'] ?? '');
  const said = Object.entries(params).map(([name, value]): [string, string | number] => {
    const known = names[name];
    if (known !== undefined) return [name, known];
    if (typeof value === 'string') return [name, name === 'metric' ? metricTitle(value) : value];
    return [name, MEASURED.has(name) ? formatMetric(metric, value) : numberWords(name, value)];
  });
  return wordFor(group, code, Object.fromEntries(said)) ?? '';
}

/** Counts stay numbers: sentences choose their form by them. */
function numberWords(name: string, value: number): string | number {
  const unit = name.replace(/Before$/, '');
  if (unit.endsWith('Cents')) return formatMoney(value);
  if (/PerMille$|^perMille$/.test(unit)) return formatPerMille(value);
  if (/Ticks(P\d+)?$|Hours$|^hours$/.test(unit)) return formatHours(value);
  if (/^mean.*Milli$/.test(unit)) return formatEffort(value);
  if (/Milli$|^milli/.test(unit)) return formatNumber(value / 1000, 1);
  return value;
}
