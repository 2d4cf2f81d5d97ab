// How grave an incident is: shape, number and word. 1 filled octagon, 2 filled triangle, 3 outlined diamond, 4 outlined circle.
import { t, wordFor } from '../../words/t.ts';
import './work.css';

interface SeverityProps {
  /** 1–4; anything else shows nothing. */
  level: number;
  ground: 'night' | 'paper';
  size?: number;
}

/** Corners in a box of 20 by 20. */
export const SEVERITY_SHAPES: Readonly<Record<number, string>> = {
  1: '6.3,1 13.7,1 19,6.3 19,13.7 13.7,19 6.3,19 1,13.7 1,6.3',
  2: '10,1 19.5,18.5 0.5,18.5',
  3: '10,1 19,10 10,19 1,10',
};

export function Severity({ level, ground, size = 18 }: SeverityProps) {
  const word = wordFor('severity', String(level));
  if (word === null) return null;
  const isFilled = level <= 2;
  return (
    <span class={`severity severity--${level} severity--${ground}`}>
      <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
        {level === 4 ? (
          <circle cx="10" cy="10" r="8.5" class="severity__outline" />
        ) : (
          <polygon points={SEVERITY_SHAPES[level]} class={isFilled ? 'severity__fill' : 'severity__outline'} />
        )}
        <text
          x="10"
          y={level === 2 ? 16 : 14}
          text-anchor="middle"
          class={isFilled ? 'severity__cut' : 'severity__number'}
        >
          {level}
        </text>
      </svg>
      <span aria-hidden="true">{word}</span>
      <span class="said">{t('severity.mark', { level, word })}</span>
    </span>
  );
}
