// A sentence of the debrief in words: parameters that are ids by their names, numbers as their own names say what they are.
// Must not know any sentence.
import type { SentenceAnswer } from '../wire/answers/debrief.ts';
import type { Wording } from './Wording.ts';

export type SentenceGroup = 'debrief.evidence' | 'debrief.reading';

/** What a metric is said to be. */
const MEASURED: ReadonlySet<string> = new Set(['baseline', 'target', 'actual']);
/** Codes with words of their own. */
const GROUP_OF_PARAM: Readonly<Record<string, string>> = { group: 'leak.group', bucket: 'leak.bucket', type: 'work' };

/** '' where there are no words for it. */
export function sentence(wording: Wording, group: SentenceGroup, { code, params, names }: SentenceAnswer): string {
  const metric = String(params['metric'] ?? '');
  const said = Object.entries(params).map(([name, value]): [string, string | number] => {
    const known = names[name];
    if (known !== undefined) return [name, known];
    if (typeof value === 'string') return [name, textWords(wording, name, value)];
    return [name, MEASURED.has(name) ? wording.metric(metric, value) : numberWords(wording, name, value)];
  });
  return wording.wordFor(group, code, Object.fromEntries(said)) ?? '';
}

/** What there is none of is `none`, for sentences that leave it out. */
function textWords(wording: Wording, name: string, value: string): string {
  if (value === '') return 'none';
  if (name === 'metric') return wording.metricTitle(value);
  const group = GROUP_OF_PARAM[name] ?? (name.endsWith('Type') ? 'work' : '');
  return group === '' ? value : (wording.wordFor(group, value) ?? value);
}

/** Counts stay numbers: sentences choose their form by them. */
function numberWords(wording: Wording, name: string, value: number): string | number {
  const unit = name.replace(/Before$/, '');
  if (unit.endsWith('Cents') || unit === 'cents') return wording.money(value);
  if (/PerMille$|^perMille$/.test(unit)) return wording.perMille(value);
  if (/Ticks(P\d+)?$|Hours$|^hours$/.test(unit)) return wording.hours(value);
  if (/^mean.*Milli$/.test(unit)) return wording.effort(value);
  if (unit === 'csatMilli') return wording.points(value);
  if (/Milli$|^milli/.test(unit)) return wording.number(value / 1000, 1);
  return value;
}
