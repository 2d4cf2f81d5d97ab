// What hands did meanwhile, as a bar on paper with its parts told below: numbers tie the two together, colour only helps.
import type { FigureNames } from '../../../net/figuresApi.ts';
import { formatHours, formatMoney } from '../../../words/format.ts';
import { t } from '../../../words/t.ts';
import { kindOf, restOf } from '../../../../shared/wire/leakLinks.ts';
import { workLook } from '../../../widgets/work/workLook.ts';
import { OTHERS } from './flowStory.ts';
import { doingWords } from './flowWords.ts';
import type { HandsPart } from './handsStory.ts';

/** Parts smaller than one in so many have no room for their number. */
const NUMBERED_SHARE = 20;

interface HandsBarProps {
  title: string;
  parts: readonly HandsPart[];
  names: FigureNames;
}

export function HandsBar({ title, parts, names }: HandsBarProps) {
  const cents = parts.reduce((sum, part) => sum + part.cents, 0);
  if (cents === 0) return null;
  return (
    <div class="handsBar">
      <h4>{title}</h4>
      <div class="handsBar__bar" aria-hidden="true">
        {parts.map((part, position) => (
          <span
            key={part.key}
            class={`handsBar__part handsBar__part--${lookOf(part.key)}`}
            style={{ width: `${(part.cents * 100) / cents}%` }}
          >
            {part.cents * NUMBERED_SHARE > cents && <b>{position + 1}</b>}
          </span>
        ))}
      </div>
      <ol class="handsBar__list">
        {parts.map((part) => (
          <li key={part.key}>
            <span>{partWords(part, names)}</span>
            <span class="mono">
              {part.ticks > 0 && `${t('debrief.about', { hours: formatHours(part.ticks) })} · `}
              {formatMoney(part.cents)}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function partWords({ key, workIds }: HandsPart, { streams }: FigureNames): string {
  const doing = key === OTHERS ? t('leak.others') : doingWords(key);
  // Small work has no number of its own: its stream is named.
  const works = workIds.map((id) => streams[id] ?? id).join(', ');
  return works === '' ? doing : t('debrief.handsOn', { doing, works });
}

function lookOf(key: string): string {
  if (kindOf(key) === 'busy') return workLook(restOf(key)).family;
  return kindOf(key) === 'blocked' ? 'blocked' : key;
}
